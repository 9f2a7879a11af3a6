package org.weibao.scales.api.contract;

import static org.weibao.scales.api.contract.Contract.map;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.api.Api;

/** A body that the interface description gives as an example of what may be posted. */
record Example(Operation operation, String type, String body) {

    static List<Example> of(Contract contract) {
        return contract.operations().stream()
                .flatMap(operation -> operation.bodies().keySet().stream()
                        .flatMap(type ->
                                operation.examples(type).stream().map(body -> new Example(operation, type, body))))
                .toList();
    }

    /** With the examples of its parameters. */
    String address() {
        return operation.example();
    }

    Api.Answer send() {
        return Api.send(HttpRequest.newBuilder(Api.uri(address()))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** The name of the schema by which an answer of that type is described, if one is. */
    Optional<String> schemaOfAnswer(String answered) {
        return Optional.ofNullable(map(map(operation.answers(200).get(answered.split(";")[0]))
                                .get("schema"))
                        .get("$ref"))
                .map(reference -> reference.toString().replaceFirst(".*/", ""));
    }
}
