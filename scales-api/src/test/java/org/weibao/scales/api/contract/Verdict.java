package org.weibao.scales.api.contract;

import static org.weibao.scales.api.contract.Contract.map;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.problem.Problem;

/** What is wrong with an answer, by the interface description: its status, its type, its members, and anything that it repeats. */
record Verdict(Asked asked, Api.Answer answer) {

    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        if (!isAllowed(answer.status())) {
            complaints.add("status " + answer.status() + " is not described");
        }
        if (answer.status() >= 400 && !asked.method().equals("HEAD")) {
            complaints.addAll(ofProblem());
        } else if (answer.type().startsWith("application/json") && asked.isThere()) {
            complaints.addAll(ofResult());
        }
        return complaints;
    }

    /** A fault inside is described, and never an answer to what somebody sent. */
    private boolean isAllowed(int status) {
        if (!asked.isThere()) {
            return status == 200 || status >= 400 && status < 500;
        }
        return status != 500 && asked.operation().statuses().contains(status);
    }

    private List<String> ofProblem() {
        if (!answer.type().equals(Problem.MEDIA_TYPE)) {
            return List.of("it is " + answer.type() + " and not a problem");
        }
        List<String> complaints = new ArrayList<>();
        Mischief.VALUES.stream()
                .filter(answer.text()::contains)
                .forEach(value -> complaints.add("it repeats " + value));
        JsonObject problem = answer.json();
        complaints.addAll(SchemaCheck.complaints(contract(), "Refused", problem));
        if (asked.isThere() && !types().contains(problem.getString("type"))) {
            complaints.add(problem.getString("type") + " is not described for " + answer.status());
        }
        return complaints;
    }

    /** The examples of a status show every type of problem that it stands for. */
    private List<String> types() {
        Object problem = asked.operation().answers(answer.status()).get(Problem.MEDIA_TYPE);
        return map(map(problem).get("examples")).values().stream()
                .map(example -> map(map(example).get("value")).get("type").toString())
                .toList();
    }

    private List<String> ofResult() {
        Object described = map(asked.operation().answers(answer.status()).get("application/json"))
                .get("schema");
        try {
            return SchemaCheck.complaints(contract(), map(described), answer.json());
        } catch (JsonException unreadable) {
            return List.of("it is not JSON");
        }
    }

    private Contract contract() {
        return asked.operation().contract();
    }
}
