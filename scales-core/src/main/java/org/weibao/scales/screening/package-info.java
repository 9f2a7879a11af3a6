/** The forms of a battery are taken together. */
package org.weibao.scales.screening;
