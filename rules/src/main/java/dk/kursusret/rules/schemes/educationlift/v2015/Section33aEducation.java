package dk.kursusret.rules.schemes.educationlift.v2015;

import static dk.kursusret.rules.schemes.educationlift.v2017.LiftTrial.HIGHER_UNUSED;
import static dk.kursusret.rules.schemes.educationlift.v2017.LiftTrial.MEDICAL_PROOF;
import static dk.kursusret.rules.schemes.educationlift.v2017.LiftTrial.NEXT_STEP;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationFact;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.EqualsVocational;
import dk.kursusret.rules.schemes.educationlift.v2017.LiftTrial;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The person has no vocational or higher education; or one that equals a vocational one and has not been used within
 * the last five years. An education that was not completed does not count.
 *
 * @param ifUsed trials that accept one that has been used
 * @param ifHigher trials that accept a higher one that has not been used within the last five years
 */
public record Section33aEducation(List<LiftTrial> ifUsed, List<LiftTrial> ifHigher, Provision provision)
        implements
            Condition {

    public Section33aEducation {
        ifUsed = List.copyOf(ifUsed);
        ifHigher = List.copyOf(ifHigher);
    }

    /** The condition as the act has it. */
    public static Section33aEducation alone(Provision provision) {
        return new Section33aEducation(List.of(), List.of(), provision);
    }

    /** The condition as widened by the orders on trials of uddannelsesløft with 80 and 100 per cent. */
    public static Section33aEducation withTrials(Provision provision) {
        return new Section33aEducation(List.of(NEXT_STEP, MEDICAL_PROOF), List.of(HIGHER_UNUSED), provision);
    }

    @Override
    public String id() {
        return "education-lift.no-education-in-use";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.EDUCATIONS).decide(educations -> IntStream.range(0, educations.size())
                .filter(i -> educations.get(i).completed()).mapToObj(i -> passes(educations.get(i), i, kase))
                .reduce(Finding.MET, Finding::and));
    }

    private Finding passes(Education education, int index, Case kase) {
        return switch (education.level()) {
            case PRIMARY, UPPER_SECONDARY -> Finding.MET;
            case VOCATIONAL -> equal(education, index, kase);
            case SHORT_HIGHER, MEDIUM_HIGHER, LONG_HIGHER -> higher(education, index, kase);
            case OTHER -> Finding.choose(EqualsVocational.of(education, index), equal(education, index, kase),
                    higher(education, index, kase));
        };
    }

    private Finding equal(Education education, int index, Case kase) {
        Finding unused = unused(education, index);
        return switch (unused.truth()) {
            case TRUE -> unused.because("unused");
            case FALSE -> LiftTrial.mayLift(unused.because("used"), kase, ifUsed);
            case UNKNOWN -> unused.because("use-unknown");
        };
    }

    /** No trial accepts a higher education that has been used. */
    private Finding higher(Education education, int index, Case kase) {
        Finding no = Finding.NOT_MET.because("higher");
        Finding unused = unused(education, index);
        return unused.truth() == Truth.FALSE ? no
                : ifHigher.stream().map(trial -> under(trial, unused, kase)).reduce(no, Finding::or);
    }

    private static Finding under(LiftTrial trial, Finding unused, Case kase) {
        Finding passes = trial.covers(kase).because(Result.UNKNOWN, "trial-unknown")
                .andThen(() -> unused.because(Result.UNKNOWN, "use-unknown"));
        return passes.truth() == Truth.TRUE
                ? passes.because(trial.id()).citing(trial.provision().citedIn(kase))
                : passes;
    }

    private static Finding unused(Education education, int index) {
        return education.usedInLast5Years().map(used -> Finding.of(!used))
                .orElseGet(() -> Finding.missing(EducationFact.usedInLast5Years(index)));
    }
}
