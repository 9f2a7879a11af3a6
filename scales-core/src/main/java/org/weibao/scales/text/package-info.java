/** Words for people, by id and language: screens, pages and letters. */
package org.weibao.scales.text;
