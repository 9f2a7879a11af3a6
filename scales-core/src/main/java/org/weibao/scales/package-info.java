/** The front door: definitions are loaded into scales, batteries and policies, and documents go in and come out as results. */
package org.weibao.scales;
