package org.weibao.scales.assessment.fhir;

/** Names by which FHIR R4 documents of ours say what they speak of. Our own are URNs, since a definition belongs to no web address. */
public final class FhirNames {

    /** The beginning of every name of ours. */
    public static final String OURS = "urn:weibao:scales:";

    /** Of questionnaires; the scale's id follows. */
    public static final String QUESTIONNAIRE = OURS + "questionnaire:";

    /** Of codes for items; the scale's id follows. */
    public static final String ITEM = OURS + "item:";

    /** What the sender calls the form or the child: opaque. */
    public static final String REFERENCE = OURS + "ref";

    /** The extension that says whom the answers are about and who answered. */
    public static final String RESPONDENT = OURS + "extension:respondent";

    /** The extension that holds the definition's digest. */
    public static final String DIGEST = OURS + "extension:digest";

    /** FHIR's own extension for what an option is worth. */
    public static final String ORDINAL_VALUE = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private FhirNames() {}

    /** The system of the codes for the options of a response format. */
    public static String options(String scale, String format) {
        return OURS + "options:" + scale + ":" + format;
    }

    /** A version of a questionnaire. */
    public static String canonical(String scale, String version) {
        return QUESTIONNAIRE + scale + "|" + version;
    }
}
