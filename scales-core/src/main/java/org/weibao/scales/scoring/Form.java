package org.weibao.scales.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.NearestName;
import org.weibao.scales.finding.Place;

/** The items of a scale as somebody fills them in: which answers they take, and how answers become codes. */
record Form(List<PlannedItem> items, Map<String, PlannedItem> byId) {

    private static final int LONGEST_ID = 64;

    static Form of(List<PlannedItem> items) {
        Map<String, PlannedItem> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        return new Form(items, byId);
    }

    /** Everything that cannot be taken: known items in the order of the form, then unknown ones by name. */
    List<Finding> check(Responses responses) {
        List<Finding> findings = new ArrayList<>();
        for (PlannedItem item : items) {
            refusal(item, responses).ifPresent(code -> findings.add(refused(item, code)));
        }
        responses.answers().keySet().stream()
                .filter(id -> !byId.containsKey(id))
                .sorted()
                .forEach(id -> findings.add(unknown(id)));
        return findings;
    }

    /** @throws IllegalArgumentException when an answer cannot be taken */
    void fill(Registers registers, Responses responses) {
        fillWhatIsValid(registers, responses);
        if (registers.refusals || !byId.keySet().containsAll(responses.answers().keySet())) {
            throw new IllegalArgumentException("there are answers that the scale does not take; check them first");
        }
    }

    /** An answer that cannot be taken is kept as refused: something was said, and it is not known what. */
    void fillWhatIsValid(Registers registers, Responses responses) {
        registers.clear();
        for (PlannedItem item : items) {
            Optional<Answer> answer = answer(item, responses);
            if (refusal(item, responses).isPresent()) {
                registers.answer(item.register(), Double.NaN, Reply.REFUSED);
            } else if (answer.isPresent()) {
                double code = Acceptance.code(answer.get());
                registers.answer(item.register(), code, item.acceptance().reply(code));
            }
        }
    }

    private static Optional<Answer> answer(PlannedItem item, Responses responses) {
        return Optional.ofNullable(responses.answers().get(item.id()));
    }

    private static Optional<FindingCode> refusal(PlannedItem item, Responses responses) {
        return answer(item, responses).flatMap(item.acceptance()::refusal);
    }

    private Finding unknown(String id) {
        // Nobody mistypes a longer name, and comparing long ones takes long.
        Optional<String> nearest = id.length() > LONGEST_ID ? Optional.empty() : NearestName.of(id, byId.keySet());
        return nearest.isEmpty()
                ? Finding.of(FindingCode.ITEM_UNKNOWN, at(id), "item", id, "found", id)
                : Finding.of(FindingCode.ITEM_UNKNOWN, at(id), "item", id, "found", id, "nearest", nearest.get());
    }

    private static Finding refused(PlannedItem item, FindingCode code) {
        return Finding.of(
                code,
                at(item.id()),
                "item",
                item.id(),
                "allowed",
                item.acceptance().allowed());
    }

    private static Place at(String item) {
        return new Place("", 0, 0, "/answers/" + item.replace("~", "~0").replace("/", "~1"));
    }
}
