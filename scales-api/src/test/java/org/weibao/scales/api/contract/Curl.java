package org.weibao.scales.api.contract;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weibao.scales.api.Api;

/**
 * A command as our page shows it: {@code curl -s -H 'Name: value' -d 'text' ADDRESS}, words in single quotes or in none.
 *
 * @param body text, or {@code @} and a file's path from the top of the project; none for a command that sends nothing
 */
record Curl(URI address, List<String> headers, Optional<String> body) {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|([^\\s']+)");
    private static final Path TOP = Path.of("..");

    static Curl parse(String command) {
        List<String> words = WORD.matcher(command.replace("\\\n", " "))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        List<String> headers = new ArrayList<>();
        Optional<String> body = Optional.empty();
        String address = "";
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-s", "-X", "POST" -> {}
                case "-H" -> headers.add(words.get(++i));
                case "-d", "--data-binary" -> body = Optional.of(words.get(++i));
                default -> address = words.get(i);
            }
        }
        return new Curl(
                URI.create(address),
                List.copyOf(headers),
                command.contains(" -X POST") ? body.or(() -> Optional.of("")) : body);
    }

    String method() {
        return body.isPresent() ? "POST" : "GET";
    }

    String path() {
        return address.getPath();
    }

    /** @param key in the place of the one that the page cannot show */
    HttpRequest request(String key) throws IOException {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(Api.uri(address.getRawPath() + query))
                .header("X-API-Key", key)
                .method(method(), publisher());
        headers.stream()
                .filter(header -> !header.startsWith("X-API-Key"))
                .forEach(header -> request.header(header.split(": ")[0], header.split(": ")[1]));
        return request.build();
    }

    private BodyPublisher publisher() throws IOException {
        String text = body.orElse("");
        if (text.startsWith("@")) {
            return BodyPublishers.ofFile(TOP.resolve(text.substring(1)));
        }
        return text.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(text);
    }
}
