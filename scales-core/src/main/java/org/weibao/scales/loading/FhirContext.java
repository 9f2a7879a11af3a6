package org.weibao.scales.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.assessment.fhir.FhirNames;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.finding.FindingCode;

/** What a response says beside its answers: when, the sender's reference, and the respondent as our extension says it. */
record FhirContext(Fields fields, Values values) {

    private static final int DAY = "2026-03-01".length();

    /** The day as it was written, whatever the time of day and the zone. */
    Optional<LocalDate> day() {
        return fields.given("authored")
                .flatMap(node -> values.words(node)
                        .flatMap(text -> new DayReader(values)
                                .read(new Node.Words(text.substring(0, Math.min(DAY, text.length())), node.at()))));
    }

    /** Only a reference of ours is taken. A display is a person's name. */
    Optional<String> reference() {
        Optional<Fields> subject = fields.given("subject").map(node -> Fields.of(node, values));
        subject.flatMap(person -> person.given("display"))
                .ifPresent(name -> values.note(FindingCode.REF_LOOKS_PERSONAL, name.at()));
        return subject.flatMap(person -> person.given("identifier"))
                .map(node -> Fields.of(node, values))
                .filter(identifier -> identifier
                        .given("system")
                        .flatMap(values::words)
                        .filter(FhirNames.REFERENCE::equals)
                        .isPresent())
                .flatMap(identifier -> identifier.required("value"))
                .flatMap(value -> RequestReader.reference(value, values));
    }

    Respondent respondent() {
        return fields.given("extension").map(values::list).orElse(List.of()).stream()
                .map(node -> Fields.of(node, values))
                .filter(extension -> extension
                        .given("url")
                        .flatMap(values::words)
                        .filter(FhirNames.RESPONDENT::equals)
                        .isPresent())
                .findFirst()
                .map(this::respondent)
                .orElse(Respondent.UNKNOWN);
    }

    /** The parts as if they were the members of a request's respondent. */
    private Respondent respondent(Fields extension) {
        Map<String, Node.Entry> members = new LinkedHashMap<>();
        for (Node node : extension.given("extension").map(values::list).orElse(List.of())) {
            Fields part = Fields.of(node, values);
            Optional<String> name = part.required("url").flatMap(values::words);
            Optional<Node> value = part.required(part.has("valueInteger") ? "valueInteger" : "valueCode");
            part.refuseOthers();
            if (name.isPresent() && value.isPresent()) {
                add(members, new Node.Entry(name.get(), node.at(), value.get()));
            }
        }
        return new RespondentReader(values).read(new Node.Mapping(new ArrayList<>(members.values()), extension.at()));
    }

    private void add(Map<String, Node.Entry> members, Node.Entry member) {
        if (members.putIfAbsent(member.key(), member) != null) {
            values.note(FindingCode.DUPLICATE_KEY, member.keyAt(), "found", member.key());
        }
    }
}
