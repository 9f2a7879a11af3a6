package org.weibao.scales.definition;

import java.util.List;
import org.weibao.scales.finding.Place;

/**
 * A station's resource directory 机构资源目录.
 *
 * @param sample a made-up directory that nobody may be sent by
 * @param institutions in the order of the file
 * @param hotlines local numbers beside those of the policy
 */
public record Directory(
        String id,
        String version,
        Text title,
        boolean sample,
        List<Institution> institutions,
        List<Hotline> hotlines,
        Place at) {

    /** A directory without entries: telephone numbers then come from the policy alone. */
    public static final Directory EMPTY =
            new Directory("empty", "1.0.0", Text.EMPTY, false, List.of(), List.of(), Place.NONE);

    public Directory {
        institutions = List.copyOf(institutions);
        hotlines = List.copyOf(hotlines);
    }
}
