package org.weibao.scales.scoring;

import org.weibao.scales.assessment.Unscorable;

/** How much of a score's list is there: scratch of a run. */
final class Tally {

    /** Members of the list, those that were not asked left out. */
    int members;
    /** Members that have a value. */
    int present;

    boolean requiredMissing;
    /** Why the first member without a value has none; {@code null} when all have one. */
    Unscorable.Reason firstMissing;

    void count(Member[] list, boolean[] required, Registers registers) {
        members = 0;
        present = 0;
        requiredMissing = false;
        firstMissing = null;
        for (int i = 0; i < list.length; i++) {
            if (!list[i].leavesTheList(registers)) {
                count(list[i], required[i], registers);
            }
        }
    }

    /** A list that lacks nothing may still be too short for its missing rule, since members were not asked. */
    Unscorable.Reason whyMissing() {
        return firstMissing == null ? Unscorable.Reason.TOO_MANY_MISSING : firstMissing;
    }

    private void count(Member member, boolean required, Registers registers) {
        members++;
        if (!Double.isNaN(member.value(registers))) {
            present++;
            return;
        }
        requiredMissing |= required;
        firstMissing = firstMissing == null ? member.whyMissing(registers) : firstMissing;
    }
}
