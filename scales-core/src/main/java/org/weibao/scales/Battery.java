package org.weibao.scales;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.screening.PartState;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.definition.BatteryDefinition;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.loading.SourceFile;
import org.weibao.scales.screening.Screener;

/** Several scales and informants in one sitting, read, checked and rehearsed. Immutable and safe for threads; it knows no clock. */
public final class Battery {

    private final BatteryDefinition definition;
    private final Map<String, Scale> scales;

    Battery(BatteryDefinition definition, Map<String, Scale> library) {
        this.definition = definition;
        Map<String, Scale> own = new LinkedHashMap<>();
        definition
                .parts()
                .forEach(part ->
                        own.put(part.scale().id(), library.get(part.scale().id())));
        this.scales = Collections.unmodifiableMap(own);
    }

    /**
     * Reads, checks and rehearses a battery without throwing.
     *
     * @param name what findings call the file
     * @param library the scales that it may ask
     */
    public static Inspected<Battery> inspect(String name, byte[] file, ScaleLibrary library) {
        return BatteryFile.inspect(new SourceFile(name, file), library::find, library.allScaleIds());
    }

    public String id() {
        return definition.id();
    }

    public BatteryDefinition definition() {
        return definition;
    }

    /** The scales of its parts, each once, in the order of the parts. */
    public Collection<Scale> scales() {
        return scales.values();
    }

    /**
     * What the forms of a case come to, taken together.
     *
     * @param requests what was answered, in the order of {@link Case#forms()}
     */
    public Screening screen(Case about, List<Request> requests) {
        Map<String, ScaleDefinition> definitions = new LinkedHashMap<>();
        scales.forEach((id, scale) -> definitions.put(id, scale.definition()));
        return Screener.screen(definition, definitions, about, requests);
    }

    /** The case with what the battery adds to it: flags across scales, and forms that are still to be filled in. */
    public Case withFindings(Case about, Screening screening) {
        List<Case.Outstanding> outstanding = screening.parts().stream()
                .filter(this::isOutstanding)
                .map(part -> new Case.Outstanding(part.scale(), part.informant()))
                .toList();
        return about.withOutstanding(outstanding)
                .withAcrossScales(List.of(new Case.AcrossScales(
                        id(),
                        screening.flags().stream().map(each -> each.flag()).toList())));
    }

    private boolean isOutstanding(PartState state) {
        boolean optional =
                definition.part(state.part()).filter(part -> part.optional()).isPresent();
        return switch (state.status()) {
            case DUE, WAITING, PAUSED -> !optional;
            case ANSWERED, REFUSED, NOT_NEEDED, NOT_FOR_THIS_CHILD, OPTIONAL -> false;
        };
    }

    @Override
    public String toString() {
        return "Battery[" + id() + " " + definition.identity().version() + "]";
    }
}
