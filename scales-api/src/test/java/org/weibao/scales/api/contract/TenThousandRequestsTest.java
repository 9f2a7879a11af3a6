package org.weibao.scales.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.security.EveryRole;

/**
 * Requests by the dice to every operation of the description that is served: as described, nearly so, and hostile. None is answered with a
 * fault, and each as the description says.
 *
 * <p>{@code -Dcontract.seed=…} throws other dice, {@code -Dcontract.requests=…} throws more often; request number n of a seed is always
 * the same.
 */
@QuarkusTest
@TestProfile(EveryRole.class)
class TenThousandRequestsTest {

    private static final long SEED = Long.getLong("contract.seed", 1);
    private static final int REQUESTS = Integer.getInteger("contract.requests", 10_000);
    private static final int AT_ONCE = 4;
    private static final int SHOWN = 10;

    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Map<String, Set<Integer>> statuses = new ConcurrentHashMap<>();

    @Test
    void everyAnswerIsAsDescribed() throws InterruptedException {
        List<Operation> operations = served().operations();
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < REQUESTS; i++) {
            int number = i;
            senders.execute(() -> ask(operations, number));
        }
        senders.shutdown();
        assertThat(senders.awaitTermination(10, TimeUnit.MINUTES))
                .as("all answered")
                .isTrue();
        assertThat(complaints.stream().limit(SHOWN))
                .as("%d complaints with seed %d", complaints.size(), SEED)
                .isEmpty();
        operations.forEach(operation -> assertThat(statuses.get(operation.id()))
                .as("statuses of %s", operation)
                .contains(200)
                .anyMatch(status -> status >= 400));
    }

    /** After a reload every scale is read again: once in a while is enough. */
    private static Operation operation(List<Operation> operations, Chance chance) {
        Operation operation = chance.one(operations);
        return operation.id().equals("reloadLibrary") && !chance.oneIn(50) ? chance.one(operations) : operation;
    }

    private static Contract served() {
        return Contract.parse(
                given().header("X-API-Key", EveryRole.KEY).get("/q/openapi").asString());
    }

    private void ask(List<Operation> operations, int number) {
        Chance chance = Chance.of(SEED * 1_000_003 + number);
        Asked asked = new Asking(operation(operations, chance), chance).request();
        try {
            Api.Answer answer = Api.send(asked.request());
            statuses.computeIfAbsent(asked.operation().id(), id -> ConcurrentHashMap.newKeySet())
                    .add(answer.status());
            new Verdict(asked, answer)
                    .complaints()
                    .forEach(complaint ->
                            complaints.add(number + ": " + complaint + "\n  " + asked + "\n  " + answer.text()));
        } catch (AssertionError | RuntimeException failed) {
            complaints.add(number + ": " + failed + "\n  " + asked);
        }
    }
}
