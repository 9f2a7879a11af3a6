package org.weibao.scales.assessment;

import java.util.Optional;

/** Knows no words. */
final class NoLabels implements Labels {

    @Override
    public Optional<String> title() {
        return Optional.empty();
    }

    @Override
    public Optional<String> item(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> score(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> banding(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> band(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> flag(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> outcome(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> result(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> state(FlagState state) {
        return Optional.empty();
    }

    @Override
    public Optional<String> reason(Unscorable.Reason reason) {
        return Optional.empty();
    }

    @Override
    public Optional<String> validity(Quality.Validity validity) {
        return Optional.empty();
    }

    @Override
    public Optional<String> reason(Quality.Reason reason) {
        return Optional.empty();
    }

    @Override
    public Optional<String> notice(Notice notice) {
        return Optional.empty();
    }
}
