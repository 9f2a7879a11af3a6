package org.weibao.scales.scoring;

import java.util.List;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.definition.ChangeBasis;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.finding.Finding;

/**
 * A scale, compiled: it knows registers instead of names and is run on one person's answers after another. Immutable; any number of
 * threads may run it at once. The same input gives the same result, whatever the locale, zone or thread.
 */
public final class Plan {

    private final Profile profile;
    private final ScaleIdentity identity;
    private final Form form;
    private final Program program;
    private final Results results;
    private final List<Judgements.Criterion> criteria;
    private final ChangeBasis change;

    /**
     * @param criteria for people: whoever uses them has them compiled in
     * @param change for people: nothing is scored by it
     */
    Plan(
            ScaleIdentity identity,
            Profile profile,
            Program program,
            Results results,
            List<Judgements.Criterion> criteria,
            ChangeBasis change) {
        this.profile = profile;
        this.identity = identity;
        this.form = Form.of(results.items());
        this.program = program;
        this.results = results;
        this.criteria = criteria;
        this.change = change;
    }

    /**
     * Answers → points → scores → bands → flags → outcomes.
     *
     * @throws IllegalArgumentException when {@link #check} finds something
     */
    public Assessment run(Responses responses, Respondent respondent) {
        Registers registers = results.registers(profile.ages().read(respondent));
        form.fill(registers, responses);
        program.run(registers);
        return new Assessment(
                identity,
                responses.ref(),
                responses.answeredOn(),
                respondent,
                results.completeness(registers),
                results.scores(registers),
                results.flags(registers),
                results.outcomes(registers),
                results.quality(registers, responses.seconds()),
                results.notices(registers));
    }

    /** Everything about the answers that the scale does not take; empty when they can be scored. Never an answer's value. */
    public List<Finding> check(Responses responses) {
        return form.check(responses);
    }

    /**
     * The flags that guard safety, judged on those answers that can be taken. A refused answer is unknown, so that a flag over it is not
     * ruled out.
     */
    public List<Flag> safetyFlags(Responses responses, Respondent respondent) {
        Registers registers = results.registers(profile.ages().read(respondent));
        form.fillWhatIsValid(registers, responses);
        program.run(registers);
        return results.flags(registers).stream().filter(Flag::guardsSafety).toList();
    }

    /** Scores columns of answers; see {@link Scorer}. */
    public Scorer scorer() {
        return new Scorer(profile.ages(), form, program, results);
    }

    public ScaleIdentity identity() {
        return identity;
    }

    Profile profile() {
        return profile;
    }

    List<Judgements.Criterion> criteria() {
        return criteria;
    }

    ChangeBasis change() {
        return change;
    }

    Results results() {
        return results;
    }

    @Override
    public String toString() {
        return "Plan[" + identity.id() + " " + identity.version() + "]";
    }
}
