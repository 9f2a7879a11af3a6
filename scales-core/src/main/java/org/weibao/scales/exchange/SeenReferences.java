package org.weibao.scales.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * Notices a reference that stood in an earlier line of the same batch. Memory is bounded: of each reference 8 bytes of its SHA-256 and the
 * number of its first line are kept, of at most {@value #MOST} references (24 MB); later ones are compared with these and not kept
 * themselves. That two different references among a million are taken for one has a probability of 3 in 100 million. Not for several threads.
 */
final class SeenReferences {

    /** References of one batch that are remembered. */
    static final int MOST = 1 << 20;

    private static final int FIRST_SIZE = 1 << 10;

    private long[] keys = new long[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private int count;
    private final MessageDigest sha256 = sha256();

    /** The result, with a remark when its reference was there before. */
    LineResult marked(long line, LineResult result) {
        Optional<String> ref = result.match(assessed -> assessed.assessment().ref(), LineResult.Refused::ref);
        int first = ref.map(text -> firstLine(text, (int) Math.min(line, Integer.MAX_VALUE)))
                .orElse(0);
        return first == 0 ? result : marked(String.valueOf(first), result);
    }

    private static LineResult marked(String first, LineResult result) {
        return result.match(
                assessed -> new LineResult.Assessed(assessed.assessment().with(new Notice(Notice.REF_TWICE, first))),
                refused -> {
                    List<Finding> findings = new ArrayList<>(refused.findings());
                    findings.add(Finding.of(FindingCode.REF_TWICE, new Place("", 0, 0, "/ref"), "line", first));
                    return new LineResult.Refused(refused.ref(), findings, refused.flags());
                });
    }

    /** The line in which the reference stood first; 0 when this is the first. */
    private int firstLine(String ref, int line) {
        long key = key(ref);
        int slot = slot(key);
        if (lines[slot] != 0) {
            return lines[slot];
        }
        if (count < MOST) {
            keys[slot] = key;
            lines[slot] = line;
            count++;
            grow();
        }
        return 0;
    }

    /** Where the key is, or an empty place for it. */
    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (lines[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** At least half of the places stay empty, so that a search ends soon. */
    private void grow() {
        if (count * 2 <= keys.length) {
            return;
        }
        long[] oldKeys = keys;
        int[] oldLines = lines;
        keys = new long[oldKeys.length * 2];
        lines = new int[oldLines.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLines[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                lines[slot] = oldLines[i];
            }
        }
    }

    private long key(String ref) {
        return ByteBuffer.wrap(sha256.digest(ref.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
