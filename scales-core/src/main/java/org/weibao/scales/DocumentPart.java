package org.weibao.scales;

import java.util.Collection;
import java.util.List;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Place;

/**
 * A part of a document that is judged by itself.
 *
 * @param pointer where it stands
 */
record DocumentPart(String pointer) {

    /** Those findings that are about this part. */
    List<Finding> own(Collection<Finding> findings) {
        return findings.stream()
                .filter(found -> found.place().pointer().startsWith(pointer + "/"))
                .toList();
    }

    /** The finding of a judge who saw only this part, as one about the whole document. */
    Finding moved(Finding finding) {
        Place at = finding.place();
        Place moved = new Place(at.file(), at.line(), at.column(), pointer + at.pointer());
        return new Finding(finding.code(), moved, finding.arguments());
    }
}
