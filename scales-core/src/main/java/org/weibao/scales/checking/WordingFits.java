package org.weibao.scales.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Wording;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.NearestName;
import org.weibao.scales.finding.Place;

/**
 * A wording is for this scale and this version of it, and has words for every item and every option and for nothing else: words at the
 * wrong item would be scored as that item's answer. The only entry point for wordings.
 */
public final class WordingFits {

    private final Wording wording;
    private final ScaleDefinition scale;
    private final Findings findings = new Findings();

    private WordingFits(Wording wording, ScaleDefinition scale) {
        this.wording = wording;
        this.scale = scale;
    }

    /** Everything that is wrong with it, sorted by place. Of a wording for another version nothing else is asked. */
    public static List<Finding> check(Wording wording, ScaleDefinition scale) {
        WordingFits check = new WordingFits(wording, scale);
        check.inspect();
        return check.findings.all().stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::code))
                .toList();
    }

    private void inspect() {
        if (!wording.scale().id().equals(scale.id())) {
            findings.note(
                    FindingCode.SCALE_UNKNOWN,
                    wording.scale().at(),
                    "found",
                    wording.scale().id(),
                    "nearest",
                    scale.id());
            return;
        }
        String version = scale.profile().version();
        if (!wording.versions().contains(version)) {
            findings.note(
                    FindingCode.WORDING_OF_OTHER_VERSION,
                    wording.at(),
                    "found",
                    wording.versions().toString(),
                    "expected",
                    version);
            return;
        }
        items();
        formats();
    }

    private void items() {
        List<String> wanted = scale.items().map(Item::id).toList();
        complete(Kind.ITEM, wanted, wording.items(), wording.at());
        wording.items().stream()
                .filter(line -> !wanted.contains(line.of()))
                .forEach(line -> stranger(Kind.ITEM, new Reference(line.of(), line.at()), wanted));
    }

    private void formats() {
        List<ResponseFormat.Choice> used = choices();
        List<String> wanted = used.stream().map(ResponseFormat.Choice::id).toList();
        used.forEach(choice -> lines(choice.id())
                .ifPresentOrElse(
                        lines -> options(choice, lines), () -> missing(Kind.FORMAT, choice.id(), wording.at())));
        wording.options().stream()
                .map(Wording.OptionLines::format)
                .filter(format -> !wanted.contains(format.id()))
                .forEach(format -> stranger(Kind.FORMAT, format, wanted));
    }

    private void options(ResponseFormat.Choice choice, Wording.OptionLines given) {
        List<String> wanted =
                choice.options().stream().map(Option::code).map(String::valueOf).toList();
        complete(Kind.OPTION, wanted, given.lines(), given.format().at());
        given.lines().stream()
                .filter(line -> !wanted.contains(line.of()))
                .forEach(line -> findings.note(
                        FindingCode.CODE_NOT_IN_FORMAT,
                        line.at(),
                        "found",
                        line.of(),
                        "subject",
                        choice.id(),
                        "allowed",
                        String.join(", ", wanted)));
    }

    /** The formats with options that items use, in the order of the file. */
    private List<ResponseFormat.Choice> choices() {
        Set<String> used = scale.items().map(item -> item.format().id()).collect(Collectors.toCollection(HashSet::new));
        List<ResponseFormat.Choice> choices = new ArrayList<>();
        scale.formats().stream()
                .filter(format -> used.contains(format.id()))
                .forEach(format -> format.match(
                        new ResponseFormat.Cases<>(choices::add, whole -> false, decimal -> false, clock -> false)));
        return choices;
    }

    private Optional<Wording.OptionLines> lines(String format) {
        return wording.options().stream()
                .filter(lines -> lines.format().id().equals(format))
                .findFirst();
    }

    private void complete(Kind kind, List<String> wanted, List<Wording.Line> given, Place at) {
        Set<String> worded = given.stream()
                .filter(line -> !line.words().isBlank())
                .map(Wording.Line::of)
                .collect(Collectors.toSet());
        wanted.stream().filter(id -> !worded.contains(id)).forEach(id -> missing(kind, id, at));
    }

    private void missing(Kind kind, String id, Place at) {
        findings.note(FindingCode.WORDING_MISSING, at, "kind", kind.id(), "found", id);
    }

    private void stranger(Kind kind, Reference found, List<String> known) {
        NearestName.of(found.id(), known)
                .ifPresentOrElse(
                        nearest -> findings.note(
                                FindingCode.REFERENCE_UNKNOWN,
                                found.at(),
                                "kind",
                                kind.id(),
                                "found",
                                found.id(),
                                "nearest",
                                nearest),
                        () -> findings.note(
                                FindingCode.REFERENCE_UNKNOWN, found.at(), "kind", kind.id(), "found", found.id()));
    }
}
