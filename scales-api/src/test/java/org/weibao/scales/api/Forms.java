package org.weibao.scales.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Answer documents for tests: a run of items with one code, then exceptions. */
public final class Forms {

    private final Map<String, String> answers = new LinkedHashMap<>();

    private Forms() {}

    /** Items {@code q1} to {@code q<last>}, all with that code. */
    public static Forms all(int last, int code) {
        Forms form = new Forms();
        for (int i = 1; i <= last; i++) {
            form.answers.put("q" + i, String.valueOf(code));
        }
        return form;
    }

    /** @param json the answer as it is written in the document */
    public Forms with(String item, String json) {
        answers.put(item, json);
        return this;
    }

    public Forms without(String item) {
        answers.remove(item);
        return this;
    }

    /** The request document. */
    public String request() {
        return answers.entrySet().stream()
                .map(answer -> "\"" + answer.getKey() + "\":" + answer.getValue())
                .collect(Collectors.joining(",", "{\"answers\":{", "}}"));
    }

    /** A case of that scale alone. */
    public String caseOf(String scale) {
        return "{\"assessments\":{\"" + scale + "\":" + request() + "},\"present\":true}";
    }
}
