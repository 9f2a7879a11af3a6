/** What an audience may see is copied from a result; whatever is not copied is not shown. */
package org.weibao.scales.disclosure;
