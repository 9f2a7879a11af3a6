package org.weibao.scales.text;

import org.weibao.scales.assessment.disclosure.VolunteerNote;

/** All that a volunteer is told, in one line. */
public final class VolunteerLine {

    private VolunteerLine() {}

    /** @param language {@code zh} or {@code en} */
    public static String of(VolunteerNote note, String language) {
        return Words.in(language).text(note.callStaff() ? "screen.volunteer-call-staff" : "screen.volunteer-done");
    }
}
