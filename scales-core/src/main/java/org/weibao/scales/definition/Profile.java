package org.weibao.scales.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.weibao.scales.finding.Place;

/**
 * What a scale is, for whom, by whom and on whose authority: the top of its file.
 *
 * @param domains the first is the main one
 * @param main the score that a one-line summary and a trend show; empty when the scale has no score
 * @param sources by id
 * @param notices what a reader of every result has to know, by id
 */
public record Profile(
        String id,
        String version,
        Text title,
        String construct,
        List<Domain> domains,
        About about,
        List<Informant> informants,
        IntendedAges ages,
        Optional<Text> recall,
        OptionalInt minutes,
        Qualification administer,
        Qualification interpret,
        Optional<Reference> main,
        Rights rights,
        Map<String, String> codes,
        Confidence confidence,
        Map<String, Citation> sources,
        Map<String, Text> notices,
        Optional<Text> doubt,
        Place at) {

    public Profile {
        domains = List.copyOf(domains);
        informants = List.copyOf(informants);
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        notices = Collections.unmodifiableMap(new LinkedHashMap<>(notices));
    }

    /** The ages that it was made for, whoever answers. */
    public MonthRange age() {
        return ages.whole();
    }
}
