package org.weibao.scales.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weibao.scales.CycleResult;
import org.weibao.scales.ReferralCycle;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.Progress;
import org.weibao.scales.assessment.followup.ReferralState;
import org.weibao.scales.exchange.CycleJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.text.Words;

/** Whatever happened: the state that was written is read back as the same state. */
class CycleDocumentsTest {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_state_survives_being_kept_by_the_station(
            @ForAll("openings") Opening opening, @ForAll("events") List<CycleEvent> events) {
        ReferralState state = Story.CYCLE.open(opening);
        for (CycleEvent event : events) {
            state = Story.CYCLE.apply(state, event).state();
        }
        String first = written(Story.CYCLE.seen(state));
        String kept = "{" + first.substring(1, first.indexOf(",\"label\"")) + "}";
        CycleResult result = ReferralCycle.transition(
                "state.json", kept.getBytes(StandardCharsets.UTF_8), Story.CYCLE.now(), Story.SHANGHAI);
        assertThat(result.findings()).isEmpty();
        assertThat(result.progress().orElseThrow().state()).isEqualTo(state);
        assertThat(written(result.progress().get())).isEqualTo(first);
    }

    @Provide
    static Arbitrary<Opening> openings() {
        return CycleLawsTest.openings();
    }

    @Provide
    static Arbitrary<List<CycleEvent>> events() {
        return CycleLawsTest.events();
    }

    private static String written(Progress progress) {
        return JsonText.of(json -> {
            json.writeStartObject();
            CycleJson.write(json, progress, Words.in("zh"));
            json.writeEnd();
        });
    }
}
