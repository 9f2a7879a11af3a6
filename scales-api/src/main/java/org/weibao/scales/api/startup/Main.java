package org.weibao.scales.api.startup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import java.util.List;
import org.weibao.scales.api.security.NewKey;

/** Starts the service, or makes a key for it: {@code new-key}. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        if (words.isEmpty()) {
            Quarkus.run();
        } else if (words.get(0).equals("new-key")) {
            System.exit(NewKey.run(words.subList(1, words.size()), System.out, System.err));
        } else {
            System.err.println(
                    "有未知的参数；可用的只有 new-key。 Unknown argument; there is only new-key. Settings are given as -Dname=value before -jar.");
            System.exit(2);
        }
    }
}
