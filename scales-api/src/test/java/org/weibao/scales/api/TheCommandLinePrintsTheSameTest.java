package org.weibao.scales.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document sent in over HTTP is answered with what the command line prints for it, byte by byte. */
@QuarkusTest
class TheCommandLinePrintsTheSameTest {

    private static final Path EXAMPLES = Path.of("../scales-definitions/examples");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "transition, transition-crisis.json, /v1/referrals/transition",
        "compare, compare-sdq.json, /v1/comparisons",
        "correct, correct-phq-a.json, /v1/corrections",
        "screen, screening-station-intake.json, /v1/batteries/station-intake/screenings",
        "screen, screening-stop.json, /v1/batteries/station-intake/screenings",
        "assess --view volunteer, anonymous-13.json, /v1/referrals?view=volunteer",
        "assess --view social-worker, anonymous-13.json, /v1/referrals?view=social-worker",
        "assess --view professional, anonymous-13.json, /v1/referrals?view=professional",
        "assess --view guardian, anonymous-13.json, /v1/referrals?view=guardian"
    })
    void asJson(String command, String example, String address) throws IOException {
        String document = Files.readString(EXAMPLES.resolve(example));
        for (String language : new String[] {"zh", "en"}) {
            Api.Answer answer = Api.post(address + (address.contains("?") ? "&" : "?") + "lang=" + language, document);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            String[] line = (command + " FILE --json --lang " + language).split(" ");
            assertThat(answer.text() + "\n").isEqualTo(CommandLine.prints(folder, example, document, line));
        }
        assertThat(Api.post(address, document).text() + "\n")
                .isEqualTo(CommandLine.prints(folder, example, document, (command + " FILE --json").split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "batch-phq-a.ndjson, application/x-ndjson, /v1/scales/phq-a/warnings, warnings phq-a --in FILE",
        "batch-phq-a.csv, text/csv, /v1/scales/phq-a/warnings, warnings phq-a --in FILE",
        "contacts-2026-03.ndjson, application/x-ndjson, /v1/summaries?month=2026-03, summary --in FILE --month 2026-03"
    })
    void lines(String example, String type, String address, String command) throws IOException {
        String lines = Files.readString(EXAMPLES.resolve(example));
        Api.Answer answer = Api.send(HttpRequest.newBuilder(Api.uri(address))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(lines))
                .build());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text() + "\n")
                .isEqualTo(CommandLine.prints(folder, example, lines, (command + " --json").split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"health, consent", "school, consent"})
    void packets(String partner, String ground) throws IOException {
        String document = Files.readString(EXAMPLES.resolve("anonymous-13.json"))
                .replaceFirst("\"consent\": *\"[a-z-]+\"", "\"consent\":\"guardian-given\"");
        Api.Answer answer = Api.post("/v1/shares?to=" + partner + "&ground=" + ground, document);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text() + "\n")
                .isEqualTo(CommandLine.prints(
                        folder, "case.json", document, "share", "FILE", "--to", partner, "--ground", ground, "--json"));
    }

    @ParameterizedTest
    @CsvSource({"referral, text", "handover, text", "handover, html"})
    void letters(String kind, String format) throws IOException {
        String document = Files.readString(EXAMPLES.resolve("anonymous-13.json"));
        Api.Answer answer = Api.post("/v1/referrals/letter?kind=" + kind + "&format=" + format, document);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<String> arguments = new ArrayList<>(List.of("letter", "FILE", "--kind", kind));
        if (format.equals("html")) {
            arguments.add("--html");
        }
        assertThat(answer.text())
                .isEqualTo(CommandLine.prints(folder, "case.json", document, arguments.toArray(String[]::new)));
    }
}
