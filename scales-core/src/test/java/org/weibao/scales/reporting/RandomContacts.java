package org.weibao.scales.reporting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.reporting.GroupChange;
import org.weibao.scales.assessment.reporting.Measure;
import org.weibao.scales.assessment.reporting.Need;
import org.weibao.scales.assessment.reporting.Served;
import org.weibao.scales.assessment.reporting.ServiceRecord;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.SupportMethod;
import org.weibao.scales.definition.SupportService;

/** Contacts as a station has them: few parents, some categories common and others seldom, so that small cells are everywhere. */
final class RandomContacts {

    private final Random random;
    private final double parents;
    private final double seldom;

    private RandomContacts(Random random) {
        this.random = random;
        this.parents = random.nextDouble() * random.nextDouble();
        this.seldom = 1 + 4 * random.nextDouble();
    }

    static List<ServiceRecord> of(long seed, int most, YearMonth month) {
        Random random = new Random(seed);
        RandomContacts contacts = new RandomContacts(random);
        List<ServiceRecord> records = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            records.add(contacts.one(month));
        }
        return records;
    }

    private ServiceRecord one(YearMonth month) {
        return new ServiceRecord(
                month,
                random.nextDouble() < parents ? Served.PARENT : Served.MINOR,
                some(Need.values()),
                some(Measure.values()),
                maybe(Level.values()),
                new TreeSet<>(some(new String[] {"asq", "phq-a", "sdq", "who-5"})),
                some(SupportService.values()),
                some(SupportMethod.values()),
                maybe(GroupChange.values()));
    }

    private <T> Optional<T> maybe(T[] all) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(any(all));
    }

    private <T> Set<T> some(T[] all) {
        return Stream.generate(() -> any(all)).limit(random.nextInt(3)).collect(Collectors.toSet());
    }

    private <T> T any(T[] all) {
        return all[(int) (all.length * Math.pow(random.nextDouble(), seldom))];
    }
}
