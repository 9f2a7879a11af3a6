package org.weibao.scales.psychometrics;

import java.util.Optional;
import org.weibao.scales.assessment.psychometrics.Bounds;
import org.weibao.scales.assessment.psychometrics.IntervalMethod;

/**
 * Intraclass correlations of single measurements from a two-way table without repetition. Names and intervals: McGraw KO, Wong SP.
 * Psychol Methods 1996;1:30–46, tables 4 and 7; with Shrout PE, Fleiss JL. Psychol Bull 1979;86:420–8.
 *
 * @param people rows of the table
 * @param occasions its columns: times or informants
 * @param rows mean square between people
 * @param columns mean square between occasions
 * @param error residual mean square
 */
record IntraclassCorrelation(int people, int occasions, double rows, double columns, double error) {

    /** @param table a row for each person, a column for each occasion; at least two of both */
    static IntraclassCorrelation of(double[][] table) {
        int people = table.length;
        int occasions = table[0].length;
        double[] ofOccasion = new double[occasions];
        double[] ofPerson = new double[people];
        double mean = 0;
        for (int person = 0; person < people; person++) {
            for (int occasion = 0; occasion < occasions; occasion++) {
                ofPerson[person] += table[person][occasion] / occasions;
                ofOccasion[occasion] += table[person][occasion] / people;
                mean += table[person][occasion] / people / occasions;
            }
        }
        double error = residual(table, ofPerson, ofOccasion, mean) / ((people - 1) * (occasions - 1.0));
        return new IntraclassCorrelation(
                people,
                occasions,
                occasions * squares(ofPerson, mean) / (people - 1),
                people * squares(ofOccasion, mean) / (occasions - 1),
                error);
    }

    private static double residual(double[][] table, double[] ofPerson, double[] ofOccasion, double mean) {
        double sum = 0;
        for (int person = 0; person < ofPerson.length; person++) {
            for (int occasion = 0; occasion < ofOccasion.length; occasion++) {
                double rest = table[person][occasion] - ofPerson[person] - ofOccasion[occasion] + mean;
                sum += rest * rest;
            }
        }
        return sum;
    }

    private static double squares(double[] means, double mean) {
        double sum = 0;
        for (double one : means) {
            sum += (one - mean) * (one - mean);
        }
        return sum;
    }

    /** ICC(C,1): whether people keep their order and distances. */
    double consistency() {
        return (rows - error) / (rows + (occasions - 1) * error);
    }

    /** ICC(A,1): whether people keep their values. */
    double agreement() {
        return (rows - error) / (rows + (occasions - 1) * error + occasions * (columns - error) / people);
    }

    Optional<Bounds> consistencyBounds() {
        double ratio = rows / error;
        double degrees = (people - 1) * (occasions - 1.0);
        double low = ratio / Intervals.upperF(people - 1, degrees);
        double high = ratio * Intervals.upperF(degrees, people - 1);
        return Intervals.bounds(
                (low - 1) / (low + occasions - 1), (high - 1) / (high + occasions - 1), IntervalMethod.MCGRAW_WONG);
    }

    Optional<Bounds> agreementBounds() {
        double degrees = satterthwaite();
        if (!(degrees > 0) || Double.isInfinite(degrees)) {
            return Optional.empty();
        }
        double above = Intervals.upperF(people - 1, degrees);
        double below = Intervals.upperF(degrees, people - 1);
        double others = occasions * columns + ((double) occasions * people - occasions - people) * error;
        return Intervals.bounds(
                people * (rows - above * error) / (above * others + people * rows),
                people * (below * rows - error) / (others + people * below * rows),
                IntervalMethod.MCGRAW_WONG);
    }

    private double satterthwaite() {
        double odds = agreement() / (1 - agreement());
        double a = occasions * odds / people * columns;
        double b = (1 + occasions * odds * (people - 1) / people) * error;
        double degrees = (people - 1) * (occasions - 1.0);
        return (a + b) * (a + b) / (a * a / (occasions - 1) + b * b / degrees);
    }

    /**
     * Standard error of one measurement, differences between occasions included: √(σ² of occasions + σ² of error): de Vet HCW et al.
     * J Clin Epidemiol 2006;59:1033–9.
     */
    double standardError() {
        return Math.sqrt(Math.max(0, (columns - error) / people) + error);
    }
}
