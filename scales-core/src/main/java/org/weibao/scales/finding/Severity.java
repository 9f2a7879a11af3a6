package org.weibao.scales.finding;

/** How bad a finding is: an error refuses the document, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
