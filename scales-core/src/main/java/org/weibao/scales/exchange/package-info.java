/** Results and documents as JSON, NDJSON and CSV, over streams. */
package org.weibao.scales.exchange;
