package org.weibao.scales.loading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weibao.scales.definition.Within;
import org.weibao.scales.finding.FindingCode;

/** Moments, time zones, time limits and short lists in documents about a person. A moment names its offset, so that it is one moment everywhere. */
record Moments(Values values) {

    private static final Pattern MOMENT = Pattern.compile(
            "20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?" + "(Z|[+-][0-9]{2}:[0-9]{2})");

    Optional<Instant> instant(Node node) {
        return values.words(node).flatMap(text -> {
            try {
                if (MOMENT.matcher(text).matches()) {
                    return Optional.of(OffsetDateTime.parse(text).toInstant());
                }
            } catch (DateTimeException noSuchMoment) {
                // Said below, as of any text that is no moment.
            }
            values.note(FindingCode.DATE_MALFORMED, node.at(), "expected", "2026-03-02T14:05:00+08:00");
            return Optional.empty();
        });
    }

    Optional<ZoneId> zone(Node node) {
        return values.words(node).flatMap(text -> {
            if (ZoneId.getAvailableZoneIds().contains(text)) {
                return Optional.of(ZoneId.of(text));
            }
            values.note(FindingCode.NOT_ALLOWED, node.at(), "found", "…", "allowed", "Asia/Shanghai");
            return Optional.empty();
        });
    }

    /** A list of no more than so many entries; none of a longer one, since each costs time. */
    List<Node> list(Node node, int most) {
        List<Node> nodes = values.list(node);
        if (nodes.size() <= most) {
            return nodes;
        }
        values.note(FindingCode.LIST_TOO_LONG, node.at(), "limit", String.valueOf(most));
        return List.of();
    }

    /** {@code now, 2h, same-day, 14d}. */
    Optional<Within> within(Node node) {
        return values.words(node).flatMap(text -> {
            Optional<Within> within = Within.parse(text);
            if (within.isEmpty()) {
                values.note(FindingCode.RANGE_MALFORMED, node.at(), "found", "…", "expected", "now, 2h, same-day, 14d");
            }
            return within;
        });
    }
}
