package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.EDUCATIONS;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.schemes.EqualsVocational;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Unskilled or skilled; or with a short higher education and a vocational one besides. Only completed educations count,
 * by the entry requirements of today, and the two need not belong together.
 */
public record Section1EducationLevel(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.education-level";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(EDUCATIONS).decide(educations -> withinTheGroup(educations));
    }

    private static Finding withinTheGroup(List<Education> educations) {
        Finding none = Finding.NOT_MET;
        Finding higher = counting(educations).mapToObj(i -> isHigher(educations.get(i), i)).reduce(none, Finding::or);
        Finding shortHigher = counting(educations)
                .mapToObj(i -> Finding.of(educations.get(i).level() == EducationLevel.SHORT_HIGHER))
                .reduce(none, Finding::or);
        Finding vocational = counting(educations).mapToObj(i -> isVocational(educations.get(i), i))
                .reduce(none, Finding::or);
        return higher.not().and(shortHigher.not().or(vocational));
    }

    private static IntStream counting(List<Education> educations) {
        return IntStream.range(0, educations.size()).filter(i -> educations.get(i).completed());
    }

    private static Finding isHigher(Education education, int index) {
        return switch (education.level()) {
            case MEDIUM_HIGHER, LONG_HIGHER -> Finding.MET;
            case OTHER -> EqualsVocational.of(education, index).not();
            case PRIMARY, UPPER_SECONDARY, VOCATIONAL, SHORT_HIGHER -> Finding.NOT_MET;
        };
    }

    private static Finding isVocational(Education education, int index) {
        return switch (education.level()) {
            case VOCATIONAL -> Finding.MET;
            case OTHER -> EqualsVocational.of(education, index);
            case PRIMARY, UPPER_SECONDARY, SHORT_HIGHER, MEDIUM_HIGHER, LONG_HIGHER -> Finding.NOT_MET;
        };
    }
}
