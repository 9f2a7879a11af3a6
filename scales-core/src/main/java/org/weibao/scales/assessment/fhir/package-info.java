/** Forms blank and answered as they are written in FHIR R4. */
package org.weibao.scales.assessment.fhir;
