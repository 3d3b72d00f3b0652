package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.EDUCATIONS;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.schemes.EqualsVocational;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Unskilled or skilled; or with a short higher education in addition to a vocational one. Only completed educations
 * count, by today's admission requirements, and the two need not be related. Another education that is longer, or
 * requires upper secondary school, counts as higher on its own; beside a vocational one it may be at academy level.
 */
public record Section1EducationLevel(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.education-level";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(EDUCATIONS).decide(Section1EducationLevel::withinTheGroup);
    }

    private static Finding withinTheGroup(List<Education> educations) {
        Finding within = counting(educations).mapToObj(i -> isWithin(i, educations)).reduce(Finding.MET, Finding::and);
        Finding skilled = isSkilled(educations, -1);
        return within.because(Result.MET, skilled.truth() == Truth.TRUE ? "skilled" : "");
    }

    private static IntStream counting(List<Education> educations) {
        return IntStream.range(0, educations.size()).filter(i -> educations.get(i).completed());
    }

    private static Finding isWithin(int index, List<Education> educations) {
        return switch (educations.get(index).level()) {
            case PRIMARY, UPPER_SECONDARY, VOCATIONAL -> Finding.MET;
            case SHORT_HIGHER -> isSkilled(educations, index).because(Result.NOT_MET, "short-higher-alone");
            case MEDIUM_HIGHER, LONG_HIGHER -> Finding.NOT_MET.because("higher");
            case OTHER -> isWithin(EqualsVocational.of(educations.get(index), index), isSkilled(educations, index));
        };
    }

    private static Finding isWithin(Finding equalsVocational, Finding skilledBesides) {
        return switch (equalsVocational.truth()) {
            case TRUE, UNKNOWN -> equalsVocational;
            case FALSE -> skilledBesides.andThen(() -> Finding.assessment("education-beside-a-vocational-one"))
                    .because(Result.NOT_MET, "other-is-higher").resting(equalsVocational.sources());
        };
    }

    /** Whether one of the others is vocational, or equals a vocational one. */
    private static Finding isSkilled(List<Education> educations, int but) {
        return counting(educations).filter(i -> i != but).mapToObj(i -> switch (educations.get(i).level()) {
            case VOCATIONAL -> Finding.MET;
            case OTHER -> EqualsVocational.of(educations.get(i), i);
            case PRIMARY, UPPER_SECONDARY, SHORT_HIGHER, MEDIUM_HIGHER, LONG_HIGHER -> Finding.NOT_MET;
        }).reduce(Finding.NOT_MET, Finding::or);
    }
}
