package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.EDUCATIONS;

import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.EducationFact;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.PersonFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Unskilled or skilled; or with a short higher education and a vocational one besides. Only completed educations count,
 * by the entry requirements of today, and the two need not belong together.
 */
public record Section1EducationLevel(Provision provision) implements Condition {
    /** A vocational education lasts about four years: up to four equals it. */
    private static final BigDecimal VOCATIONAL_YEARS = new BigDecimal("4");
    /** From five years on an education is longer than "about four". */
    private static final BigDecimal HIGHER_YEARS = new BigDecimal("5");

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
            case OTHER -> equalsVocational(education, index).not();
            case PRIMARY, UPPER_SECONDARY, VOCATIONAL, SHORT_HIGHER -> Finding.NOT_MET;
        };
    }

    private static Finding isVocational(Education education, int index) {
        return switch (education.level()) {
            case VOCATIONAL -> Finding.MET;
            case OTHER -> equalsVocational(education, index);
            case PRIMARY, UPPER_SECONDARY, SHORT_HIGHER, MEDIUM_HIGHER, LONG_HIGHER -> Finding.NOT_MET;
        };
    }

    /** Upper secondary school is not asked for today, and it lasts about four years at the most. */
    private static Finding equalsVocational(Education education, int index) {
        Finding entry = education.upperSecondaryRequiredToday().map(required -> Finding.of(!required))
                .orElseGet(() -> Finding.missing(EducationFact.upperSecondaryRequiredToday(index)));
        return entry.and(education.years().map(Section1EducationLevel::lastsAboutFourYears)
                .orElseGet(() -> Finding.missing(EducationFact.years(index))));
    }

    private static Finding lastsAboutFourYears(BigDecimal years) {
        if (years.compareTo(VOCATIONAL_YEARS) <= 0) {
            return Finding.MET;
        }
        return years.compareTo(HIGHER_YEARS) >= 0 ? Finding.NOT_MET
                : Finding.assessment("education-of-about-four-years");
    }
}
