package org.weibao.scales.api.library;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.scales.api.library.DefinitionsFolder.Stamp;

/**
 * What is done for the library beside the requests: reading ahead, once the first requests are answered, the scales that nobody has
 * asked for yet, and looking whether the station's files have changed. Changed files are loaded once they have been the same for two
 * looks, so that nothing is read while somebody is still copying.
 */
@Singleton
class LibraryUpkeep {

    private final Library library;
    private final LibraryLoader loader;
    private final Duration interval;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(LibraryUpkeep::inTheBackground);
    private Optional<Map<String, Stamp>> lastSeen = Optional.empty();

    LibraryUpkeep(
            Library library,
            LibraryLoader loader,
            @ConfigProperty(name = "scales.definitions.look-every") Duration interval) {
        this.library = library;
        this.loader = loader;
        this.interval = interval;
    }

    void begin(@Observes StartupEvent event) {
        long every = interval.toMillis();
        thread.schedule(this::readAhead, every, TimeUnit.MILLISECONDS);
        loader.folder()
                .ifPresent(folder ->
                        thread.scheduleWithFixedDelay(() -> look(folder), every, every, TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void end() {
        thread.shutdownNow();
    }

    private static Thread inTheBackground(Runnable work) {
        Thread thread = new Thread(work, "library");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    private void readAhead() {
        library.find().ifPresent(served -> served.library().scales());
    }

    private void look(DefinitionsFolder folder) {
        Optional<Map<String, Stamp>> seen = stamps(folder);
        boolean resting = seen.equals(lastSeen);
        lastSeen = seen;
        if (resting && !seen.equals(library.stamps())) {
            library.reload();
            readAhead();
        }
    }

    private static Optional<Map<String, Stamp>> stamps(DefinitionsFolder folder) {
        try {
            return Optional.of(folder.stamps());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
