package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The digest says which definition was used, on whatever machine it was checked out. */
class DigestTest {

    private static final SourceFile SCALE = Said.file("demo.scale.yaml", "format: 1\nscale: demo\n");
    private static final SourceFile BANDS = Said.file("demo.bands.csv", "low,high\nlowest,2\n");
    private static final SourceFile NORMS = Said.file("demo.norms.csv", "score,mean,sd\ntotal,1,2\n");

    /** As {@code cat demo.scale.yaml demo.bands.csv demo.norms.csv | sha256sum} prints it. */
    @Test
    void itIsTheSha256OfTheFileAndItsTablesInNameOrder() {
        assertThat(Digest.of(SCALE, List.of(NORMS, BANDS)))
                .isEqualTo("sha256:02be2fa9862f75e9c5c2c7bd2b04a356fc0e55d6b626ce20218dee1ec29de482");
        assertThat(Digest.of(SCALE, List.of(BANDS, NORMS))).isEqualTo(Digest.of(SCALE, List.of(NORMS, BANDS)));
    }

    @Test
    void lineEndsDoNotMatter() {
        String unix = Digest.of(SCALE, List.of());

        assertThat(Digest.of(Said.file("demo.scale.yaml", "format: 1\r\nscale: demo\r\n"), List.of()))
                .isEqualTo(unix);
        assertThat(Digest.of(Said.file("demo.scale.yaml", "format: 1\rscale: demo\r"), List.of()))
                .isEqualTo(unix);
    }

    @Test
    void everythingElseDoes() {
        String digest = Digest.of(SCALE, List.of(BANDS));

        assertThat(Digest.of(SCALE, List.of())).isNotEqualTo(digest);
        assertThat(Digest.of(SCALE, List.of(NORMS))).isNotEqualTo(digest);
        assertThat(Digest.of(Said.file("demo.scale.yaml", "format: 1\nscale: demo \n"), List.of(BANDS)))
                .isNotEqualTo(digest);
    }
}
