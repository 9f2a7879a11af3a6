/** What is wrong with a file or a document, as a value: code, place and arguments; the words stand in message files. */
package org.weibao.scales.finding;
