/** Reads, checks, scores, flags and refers: an engine for assessment scales. */
module org.weibao.scales {
    requires transitive jakarta.json;
    requires org.snakeyaml.engine;
    requires commons.math3;

    exports org.weibao.scales.assessment.disclosure;
    exports org.weibao.scales.assessment.fhir;
    exports org.weibao.scales.assessment.followup;
    exports org.weibao.scales.assessment.monitoring;
    exports org.weibao.scales.assessment.psychometrics;
    exports org.weibao.scales.assessment.reporting;
    exports org.weibao.scales.assessment.screening;
    exports org.weibao.scales.assessment;
    exports org.weibao.scales.definition;
    exports org.weibao.scales.exchange.fhir;
    exports org.weibao.scales.exchange;
    exports org.weibao.scales.finding;
    exports org.weibao.scales.scoring;
    exports org.weibao.scales.text;
    exports org.weibao.scales;
}
