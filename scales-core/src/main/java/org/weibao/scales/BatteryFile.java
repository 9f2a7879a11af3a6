package org.weibao.scales;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.weibao.scales.checking.BatteryChecker;
import org.weibao.scales.definition.BatteryDefinition;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.loading.BatteryReader;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.SourceFile;

/** Reads, checks and rehearses batteries. */
final class BatteryFile {

    static final String ENDING = ".battery.yaml";

    private BatteryFile() {}

    /**
     * @param find the newest version of a scale
     * @param ids of all scales that there are
     */
    static Inspected<Battery> inspect(SourceFile file, Function<String, Optional<Scale>> find, Collection<String> ids) {
        Read<BatteryDefinition> read = BatteryReader.read(file);
        List<Finding> findings = new ArrayList<>(read.findings());
        Map<String, Scale> scales = new LinkedHashMap<>();
        Map<String, ScaleDefinition> definitions = new LinkedHashMap<>();
        read.value().stream()
                .flatMap(battery -> battery.parts().stream())
                .map(part -> part.scale().id())
                .forEach(id -> find.apply(id).ifPresent(scale -> scales.put(id, scale)));
        scales.forEach((id, scale) -> definitions.put(id, scale.definition()));
        read.value().ifPresent(battery -> findings.addAll(BatteryChecker.check(battery, ids, definitions)));
        if (read.value().isEmpty() || Inspected.hasErrors(findings)) {
            return new Inspected<>(Optional.empty(), findings);
        }
        Battery battery = new Battery(read.value().get(), scales);
        findings.addAll(new BatteryRehearsal(battery).rehearse());
        return new Inspected<>(Optional.of(battery), findings);
    }
}
