package org.weibao.scales.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Many forms in one file: CSV when it is called so, else NDJSON. */
record FormsFile(Path path) {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What is made of the forms. */
    interface Reader<T> {
        T read(InputStream forms) throws IOException;
    }

    <T> T read(Reader<T> csv, Reader<T> ndjson) throws IOException {
        try (InputStream forms = new BufferedInputStream(Files.newInputStream(path))) {
            if (path.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                return csv.read(forms);
            }
            skipByteOrderMark(forms);
            return ndjson.read(forms);
        }
    }

    private static void skipByteOrderMark(InputStream forms) throws IOException {
        forms.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(forms.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            forms.reset();
        }
    }
}
