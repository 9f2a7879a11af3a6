/** Forms and cases as FHIR R4. */
package org.weibao.scales.exchange.fhir;
