package dk.kursusret.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.schemes.sixweeks.SixWeeks;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.schemes.trials.FirstDayCourseTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void oneSentenceSaysEveryOutcomeTheBestFirst() {
        assertEquals(new Text(
                "6 ugers jobrettet uddannelse: ja; forsøget med ret til ét kursus fra første ledighedsdag: gælder ikke den dag.",
                "Six weeks of job-oriented education: yes; the trial with a right to one course from the first day of unemployment: "
                        + "not in force on that day."),
                Given.DECIDER.decide(Cases.sixWeeks().kase(), List.of(FirstDayCourseTrial.SCHEME, SixWeeks.SCHEME))
                        .summary());
    }
}
