/** What an author writes, as records: scales, batteries, policies, directories. They know nothing but findings. */
package org.weibao.scales.definition;
