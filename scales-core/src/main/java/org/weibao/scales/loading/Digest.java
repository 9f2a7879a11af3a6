package org.weibao.scales.loading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Which definition was used, as one number: SHA-256 over a file and its tables, with LF line ends, in name order. */
public final class Digest {

    private Digest() {}

    /** {@code sha256:} and 64 hexadecimal digits. */
    public static String of(SourceFile file, List<SourceFile> tables) {
        MessageDigest sha256 = sha256();
        sha256.update(normal(file));
        tables.stream().sorted(Comparator.comparing(SourceFile::name)).forEach(table -> sha256.update(normal(table)));
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    /** The same over names and bytes as they are: any change whatever gives another. */
    public static String ofEveryByte(List<SourceFile> files) {
        MessageDigest sha256 = sha256();
        for (SourceFile file : files) {
            sha256.update((file.name() + "\n" + file.bytes().length + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update(file.bytes());
        }
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    private static byte[] normal(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
