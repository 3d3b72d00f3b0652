package dk.kursusret.rules.schemes;

import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationFact;
import java.math.BigDecimal;

/**
 * Whether an education of another kind equals a vocational one in level and length: admission does not require upper
 * secondary school today, and it lasts about four years at most.
 */
public final class EqualsVocational {
    /** A vocational education lasts about four years: up to four equals it. */
    private static final BigDecimal VOCATIONAL_YEARS = new BigDecimal("4");
    /** An education of five years or more is longer than "about four". */
    private static final BigDecimal HIGHER_YEARS = new BigDecimal("5");

    private EqualsVocational() {}

    /** @param index its place among the person's educations */
    public static Finding of(Education education, int index) {
        Finding entry = education.upperSecondaryRequiredToday().map(required -> Finding.of(!required))
                .orElseGet(() -> Finding.missing(EducationFact.upperSecondaryRequiredToday(index)));
        return entry.and(education.years().map(EqualsVocational::lastsAboutFourYears)
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
