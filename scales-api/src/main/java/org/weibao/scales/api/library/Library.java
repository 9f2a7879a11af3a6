package org.weibao.scales.api.library;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.api.library.DefinitionsFolder.Stamp;
import org.weibao.scales.api.problem.Problem;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Messages;

/**
 * The scales and policies that are served: all of the library, or none of it. When it is loaded again and something is wrong, what was
 * served before stays; a request sees one library from its beginning to its end.
 */
@Startup
@Singleton
public class Library {

    private static final Logger LOG = Logger.getLogger(Library.class);

    private final LibraryLoader loader;
    private final AtomicReference<State> state;

    /** @param served empty until the library was loaded whole for the first time */
    private record State(Optional<Served> served, Loaded last) {}

    @Inject
    Library(LibraryLoader loader) {
        this(loader, loader.load());
    }

    Library(LibraryLoader loader, Loaded first) {
        this.loader = loader;
        this.state = new AtomicReference<>(new State(first.served(), first));
        log(first);
    }

    /** Loads everything anew. Whoever asks next sees all of it, or, when something is wrong, all of what there was. */
    synchronized Loaded reload() {
        Loaded loaded = loader.load();
        state.updateAndGet(before -> new State(loaded.served().or(before::served), loaded));
        log(loaded);
        return loaded;
    }

    /** Empty when some file of the library is not in order: a scale that is left out would go unnoticed. */
    public Optional<Served> find() {
        return state.get().served();
    }

    /** @throws ProblemException when some file of the library is not in order */
    public Served served() {
        return find().orElseThrow(() -> new ProblemException(Problem.of(ProblemType.LIBRARY_NOT_WHOLE)));
    }

    /** @throws ProblemException when some file of the library is not in order */
    public ScaleLibrary whole() {
        return served().library();
    }

    /**
     * The newest version of a scale.
     *
     * @throws NotFoundException when there is no such scale
     */
    public Scale scale(String id) {
        return whole().find(id).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when there is no such scale, or not in that version */
    public Scale scale(String id, String version) {
        return whole().find(id, version).orElseThrow(NotFoundException::new);
    }

    /** Of the last time that the library was loaded. */
    List<Finding> findings() {
        return state.get().last().findings();
    }

    List<Finding> errors() {
        return state.get().last().errors();
    }

    /** Whether what is served is what was found the last time. */
    boolean current() {
        return state.get().last().served().isPresent();
    }

    Optional<Map<String, Stamp>> stamps() {
        return state.get().last().stamps();
    }

    private static void log(Loaded loaded) {
        loaded.errors().forEach(error -> LOG.error(Messages.in("zh").line(error)));
        loaded.served()
                .ifPresent(served -> LOG.infof(
                        "library of %d scales, %d station files",
                        served.library().identities().size(),
                        loaded.stamps().map(Map::size).orElse(0)));
    }
}
