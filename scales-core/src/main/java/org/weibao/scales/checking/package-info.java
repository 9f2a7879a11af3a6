/** Whether a definition makes sense: one class, one question, all of them in a visible list. */
package org.weibao.scales.checking;
