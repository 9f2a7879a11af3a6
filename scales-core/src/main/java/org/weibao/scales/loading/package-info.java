/** Files and documents become records: one strict reader for all, which reports every problem with its place. */
package org.weibao.scales.loading;
