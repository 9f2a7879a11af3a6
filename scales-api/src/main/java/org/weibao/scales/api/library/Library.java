package org.weibao.scales.api.library;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.weibao.scales.Inspected;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.api.problem.Problem;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Messages;
import org.weibao.scales.finding.Severity;

/** The scales and policies that are served: all of the library, or none of it. */
@Startup
@Singleton
public class Library {

    private static final Logger LOG = Logger.getLogger(Library.class);

    private final Inspected<ScaleLibrary> inspected;

    public Library() {
        this(ScaleLibrary.inspect(BuiltIn.files(), BuiltIn.rehearsed()));
    }

    Library(Inspected<ScaleLibrary> inspected) {
        this.inspected = inspected;
        errors(inspected).forEach(error -> LOG.error(Messages.in("zh").line(error)));
    }

    /** Empty when some file of the library is not in order: a scale that is left out would go unnoticed. */
    public Optional<ScaleLibrary> find() {
        return inspected.value();
    }

    /** @throws ProblemException when some file of the library is not in order */
    public ScaleLibrary whole() {
        return find().orElseThrow(this::notWhole);
    }

    public ProblemException notWhole() {
        return new ProblemException(Problem.of(ProblemType.LIBRARY_NOT_WHOLE));
    }

    /** @throws NotFoundException when there is no such scale */
    public Scale scale(String id) {
        return whole().find(id).orElseThrow(NotFoundException::new);
    }

    List<Finding> errors() {
        return errors(inspected);
    }

    private static List<Finding> errors(Inspected<ScaleLibrary> inspected) {
        return inspected.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
