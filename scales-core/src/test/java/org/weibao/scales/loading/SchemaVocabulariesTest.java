package org.weibao.scales.loading;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.Schemas;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.About;
import org.weibao.scales.definition.AdverseChange;
import org.weibao.scales.definition.Colour;
import org.weibao.scales.definition.ConcernLevel;
import org.weibao.scales.definition.Confidence;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.GuardianTiming;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.PolicyAction;
import org.weibao.scales.definition.Qualification;
import org.weibao.scales.definition.ReportSource;
import org.weibao.scales.definition.Rights;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.Rounding;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.SafetyCheck;
import org.weibao.scales.definition.Service;
import org.weibao.scales.definition.Sex;
import org.weibao.scales.definition.SupportMethod;
import org.weibao.scales.definition.SupportService;
import org.weibao.scales.definition.Worse;

/** What a schema lets somebody choose from is the vocabulary that the readers have. */
class SchemaVocabulariesTest {

    private static final Map<String, Class<? extends Named>> VOCABULARIES = Map.ofEntries(
            entry("about", About.class),
            entry("action-kind", PolicyAction.Kind.class),
            entry("care-method", SupportMethod.class),
            entry("care-service", SupportService.class),
            entry("change", AdverseChange.class),
            entry("colour", Colour.class),
            entry("concern-level", ConcernLevel.class),
            entry("confidence", Confidence.class),
            entry("consent", Consent.class),
            entry("domain", Domain.class),
            entry("duty", Duty.class),
            entry("event", ContextEvent.class),
            entry("flag-kind", FlagKind.class),
            entry("flag-state", FlagState.class),
            entry("follow-up-anchor", FollowUp.Anchor.class),
            entry("follow-up-kind", FollowUp.Kind.class),
            entry("guardian-timing", GuardianTiming.class),
            entry("informant", Informant.class),
            entry("level", Level.class),
            entry("qualification", Qualification.class),
            entry("report-source", ReportSource.class),
            entry("reports", Norm.Reports.class),
            entry("rights-status", Rights.Status.class),
            entry("risk", Risk.class),
            entry("rounding-mode", Rounding.Mode.class),
            entry("safety-check", SafetyCheck.class),
            entry("service", Service.class),
            entry("sex", Sex.class),
            entry("signal", SafeguardingSignal.class),
            entry("unscorable-reason", Unscorable.Reason.class),
            entry("validity", Quality.Validity.class),
            entry("worse", Worse.class));

    /** Choices that readers spell out, since no vocabulary is behind them; {@link SchemasAndReadersAgreeTest} tries them. */
    private static final Set<Set<String>> SPELT_OUT = Set.of(
            Set.of("complete", "partial", "unscorable"),
            Set.of("withheld", "shipped"),
            Set.of("prorate", "ignore"),
            Set.of("doubtful", "invalid"),
            Set.of("undetermined", "absent"),
            Set.of("title", "for", "source", "doubt", "otherwise"),
            Set.of("sex", "informant", "grade", "age"));

    static List<String> kinds() {
        return Schemas.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNamedChoiceIsTheVocabulary(String kind) {
        EditorSchema.of(kind).json().path("$defs").properties().stream()
                .filter(named -> VOCABULARIES.containsKey(named.getKey()))
                .forEach(named -> assertThat(words(named.getValue().path("enum")))
                        .as(named.getKey())
                        .isEqualTo(ids(VOCABULARIES.get(named.getKey()))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void thereIsNoOtherChoice(String kind) {
        Set<Set<String>> vocabularies = VOCABULARIES.values().stream()
                .map(SchemaVocabulariesTest::ids)
                .map(Set::copyOf)
                .collect(Collectors.toSet());

        assertThat(EditorSchema.of(kind).json().findValues("enum"))
                .filteredOn(JsonNode::isArray)
                .extracting(choice -> Set.copyOf(words(choice)))
                .allMatch(choice -> vocabularies.contains(choice) || SPELT_OUT.contains(choice));
    }

    @Test
    void whatStandsInSeveralSchemasIsTheSameInEach() {
        Map<String, JsonNode> seen = new LinkedHashMap<>();
        for (String kind : Schemas.kinds()) {
            EditorSchema.of(kind)
                    .json()
                    .path("$defs")
                    .properties()
                    .forEach(named -> assertThat(named.getValue())
                            .as("%s in %s", named.getKey(), kind)
                            .isEqualTo(seen.computeIfAbsent(named.getKey(), first -> named.getValue())));
        }
    }

    private static List<String> words(JsonNode choice) {
        return StreamSupport.stream(choice.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> ids(Class<? extends Named> vocabulary) {
        return Stream.of(vocabulary.getEnumConstants()).map(Named::id).toList();
    }
}
