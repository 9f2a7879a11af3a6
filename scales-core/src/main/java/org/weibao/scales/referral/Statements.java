package org.weibao.scales.referral;

import java.util.ArrayList;
import java.util.List;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Quality.Validity;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyLevel;
import org.weibao.scales.definition.PolicyStatement;
import org.weibao.scales.definition.Text;

/** What may be said of a level. "Nothing was found" only when everything could be judged. */
record Statements(PolicyDefinition policy, Case about, CaseFlags flags) {

    List<Text> of(PolicyLevel row) {
        if (row.level() != Level.NONE) {
            return List.of(row.title());
        }
        List<PolicyStatement> said = new ArrayList<>();
        if (isInvalid()) {
            said.add(PolicyStatement.INVALID);
        }
        if (isIncomplete()) {
            said.add(PolicyStatement.INCOMPLETE);
        }
        if (said.isEmpty()) {
            said.add(PolicyStatement.NOTHING_FOUND);
        }
        return said.stream().map(policy.statements()::get).toList();
    }

    boolean isConclusive() {
        return !isInvalid() && !isIncomplete();
    }

    private boolean isInvalid() {
        return about.assessments().stream()
                .anyMatch(assessment -> assessment.quality().validity() == Validity.INVALID);
    }

    private boolean isIncomplete() {
        boolean nothingAssessed = about.assessments().isEmpty();
        boolean openFlags = flags.all().stream().anyMatch(CaseFlag::isOpen);
        return about.unread() || nothingAssessed || openFlags || Unmeasured.isIncomplete(about);
    }
}
