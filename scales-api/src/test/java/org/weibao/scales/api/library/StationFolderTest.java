package org.weibao.scales.api.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** The station's own definitions beside the built-in library: all of it is served, or all of what there was before. */
class StationFolderTest {

    private static final String ASQ = text("scales/asq/asq.scale.yaml");
    private static final Language CHINESE = new Language(Optional.empty());

    @TempDir
    private Path folder;

    private LibraryLoader loader;

    @BeforeEach
    void useTheFolder() {
        loader = loader(folder);
    }

    @Test
    void aNewVersionStandsBesideTheBuiltInOne() throws IOException {
        write("own/asq.scale.yaml", version("2.0.0"));
        Library library = new Library(loader);

        assertThat(library.scale("asq").identity().version()).isEqualTo("2.0.0");
        assertThat(library.scale("asq", "1.0.0").identity().version()).isEqualTo("1.0.0");
        assertThat(library.scale("asq").identity().digest())
                .isNotEqualTo(library.scale("asq", "1.0.0").identity().digest());
    }

    @Test
    void theVersionOfABuiltInScaleCannotBeRedefined() throws IOException {
        write("asq.scale.yaml", version("1.0.0") + "# changed\n");
        Library library = new Library(loader);

        assertThat(library.find()).isEmpty();
        assertThatThrownBy(() -> library.scale("phq-a")).isInstanceOf(ProblemException.class);
        assertThat(library.findings()).extracting(Finding::code).containsExactly(FindingCode.VERSION_TAKEN);
        assertThat(library.findings().get(0).place().file()).isEqualTo("station/asq.scale.yaml");
    }

    @Test
    void whatWasServedStaysWhenAFileIsWrongAndTheFindingsAreThere() throws IOException {
        Library library = new Library(loader);
        Served before = library.served();
        write("asq.scale.yaml", version("2.0.0").replaceFirst("q1", "q9"));
        library.reload();

        assertThat(library.served()).isSameAs(before);
        assertThat(library.current()).isFalse();
        JsonObject report = json(new AdminResource(library).findings(CHINESE));
        assertThat(report.getBoolean("served")).isTrue();
        assertThat(report.getBoolean("current")).isFalse();
        assertThat(report.getJsonArray("findings")).isNotEmpty();
        assertThatThrownBy(() -> new AdminResource(library).reload(CHINESE)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aCorrectedFileIsServedAfterTheReload() throws IOException {
        write("asq.scale.yaml", "format: 1\n");
        Library library = new Library(loader);
        assertThat(library.find()).isEmpty();
        write("asq.scale.yaml", version("2.0.0"));

        JsonObject report = json(new AdminResource(library).reload(CHINESE));
        assertThat(report.getBoolean("current")).isTrue();
        assertThat(report.getJsonArray("scales").getValuesAs(JsonObject.class)).anySatisfy(scale -> {
            assertThat(scale.getString("id")).isEqualTo("asq");
            assertThat(scale.getString("version")).isEqualTo("2.0.0");
        });
    }

    @Test
    void aFolderThatIsNotThereIsAFindingAndNothingIsServed() {
        Library library = new Library(loader(folder.resolve("nothing")));

        assertThat(library.find()).isEmpty();
        assertThat(library.findings()).extracting(Finding::code).containsExactly(FindingCode.FOLDER_UNREADABLE);
    }

    @Test
    void theDirectoryOfTheSettingsMayStandInTheFolder() throws IOException {
        LibraryLoader named = new LibraryLoader("changning-2022", Optional.of("ours"), Optional.of(folder));
        assertThat(named.load().findings()).extracting(Finding::code).containsExactly(FindingCode.DIRECTORY_UNKNOWN);
        String sample = text(BuiltIn.files().keySet().stream()
                .filter(name -> name.endsWith(".directory.yaml"))
                .findFirst()
                .orElseThrow());
        write("ours.directory.yaml", sample.replaceFirst("(?m)^directory: .*$", "directory: ours"));

        assertThat(named.load().served().orElseThrow().intake().directory().id())
                .isEqualTo("ours");
    }

    @Test
    void hiddenAndOtherFilesAreLeftOut() throws IOException {
        write(".copy/asq.scale.yaml", "format: 1\n");
        write(".asq.scale.yaml", "format: 1\n");
        write("asq.scale.yaml.part", "format: 1\n");

        assertThat(new Library(loader).stamps())
                .hasValueSatisfying(stamps -> assertThat(stamps).isEmpty());
    }

    @Test
    void changesAreSeenOnceTheyRest() throws Exception {
        Library library = new Library(loader);
        LibraryUpkeep upkeep = new LibraryUpkeep(library, loader, Duration.ofMillis(20));
        try {
            upkeep.begin(null);
            write("asq.scale.yaml", version("2.0.0"));
            await(() -> library.scale("asq").identity().version().equals("2.0.0"));
            write("asq.scale.yaml", "format: 1\n");
            await(() -> !library.current());
            assertThat(library.scale("asq").identity().version()).isEqualTo("2.0.0");
            Files.delete(folder.resolve("asq.scale.yaml"));
            await(() -> library.scale("asq").identity().version().equals("1.0.0"));
        } finally {
            upkeep.end();
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long giveUp = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < giveUp) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static LibraryLoader loader(Path folder) {
        return new LibraryLoader("changning-2022", Optional.empty(), Optional.of(folder));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static String version(String version) {
        return ASQ.replaceFirst("(?m)^version: .*$", "version: " + version);
    }

    private static String text(String name) {
        return new String(BuiltIn.files().get(name), StandardCharsets.UTF_8);
    }
}
