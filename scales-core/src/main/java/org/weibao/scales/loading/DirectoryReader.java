package org.weibao.scales.loading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.Area;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.Institution;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.OpeningHours;
import org.weibao.scales.definition.Service;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** Reads a resource directory 机构资源目录; the only entry point for it. */
public final class DirectoryReader {

    private static final MonthRange ALL_AGES = new MonthRange(0, MonthRange.OPEN);

    private final Values values;
    private final PolicyValues policyValues;

    private DirectoryReader(List<Finding> findings) {
        this.values = new Values(findings);
        this.policyValues = new PolicyValues(values);
    }

    /** The directory in a file, and everything that is wrong with its form. */
    public static Read<Directory> read(SourceFile file) {
        Read<Node> document = Documents.file(file);
        List<Finding> findings = new ArrayList<>(document.findings());
        return new Read<>(document.value().map(new DirectoryReader(findings)::directory), findings);
    }

    private Directory directory(Node root) {
        Fields fields = Fields.of(root, values);
        FileHead head = FileHead.read("directory", fields, values);
        Directory directory = new Directory(
                head.id(),
                head.version(),
                head.title(),
                policyValues.truth(fields, "sample"),
                List.copyOf(policyValues
                        .byId(fields.required("institutions"), this::institution)
                        .values()),
                List.copyOf(policyValues.hotlines(fields.optional("hotlines")).values()),
                fields.at());
        fields.refuseOthers();
        return directory;
    }

    private Institution institution(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        fields.required("services");
        Institution institution = new Institution(
                entry.key(),
                policyValues.text(fields, "name"),
                policyValues.many(fields, "services", Service.class),
                fields.optional("age").flatMap(new RangeReader(values)::ages).orElse(ALL_AGES),
                area(fields),
                fields.optional("telephone").flatMap(values::words),
                fields.optional("address").map(values::text),
                fields.optional("hours").map(new HoursReader(values)::read).orElse(new OpeningHours(List.of())),
                day(fields, "valid-from"),
                day(fields, "valid-until"),
                fields.optional("note").map(values::text),
                entry.keyAt());
        fields.refuseOthers();
        return institution;
    }

    private Area area(Fields fields) {
        Optional<String> district = fields.optional("district").flatMap(values::words);
        Optional<Node> street = fields.optional("street");
        if (street.isPresent() && district.isEmpty()) {
            values.note(FindingCode.KEY_MISSING, street.get().at(), "expected", "district");
        }
        return new Area(district, street.flatMap(values::words));
    }

    private Optional<LocalDate> day(Fields fields, String key) {
        return fields.optional(key)
                .flatMap(node -> values.words(node).flatMap(word -> {
                    try {
                        return Optional.of(LocalDate.parse(word));
                    } catch (DateTimeParseException notADay) {
                        values.note(FindingCode.DATE_MALFORMED, node.at(), "expected", "2026-03-01");
                        return Optional.empty();
                    }
                }));
    }
}
