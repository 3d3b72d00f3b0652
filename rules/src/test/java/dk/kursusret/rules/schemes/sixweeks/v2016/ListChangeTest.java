package dk.kursusret.rules.schemes.sixweeks.v2016;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Lists;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * BEK 1718/2015 § 2, stk. 2, and its successors: a list that has changed since the application. 45141 is only on the
 * old one.
 */
class ListChangeTest {
    private static final String LISTED = "six-weeks.on-national-list";

    private static Given after(Given given) {
        return given.withEarlier(Lists.edition("six-weeks", "2015-01-01", Lists.CABLES, Lists.PIPES, Lists.ACADEMY))
                .withEdition(Lists.edition("six-weeks", "2016-09-01", Lists.CABLES)).but("listedOn=?");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            code=42994                              | MET     |
            code=45141, appliedOn=2016-08-31        | MET     |
            code=45141, appliedOn=2016-09-01        | NOT_MET |
            # it was on the list before: when one applied decides
            code=45141                              | UNKNOWN | appliedOn
            # it never was
            code=99999                              | NOT_MET |
            code=99999, appliedOn=2016-08-31        | NOT_MET |
            # the order on fleksjob has it from the same day
            code=45141, appliedOn=2016-08-31, group=LEDIGHEDSYDELSE | MET |
            """)
    void whatWasAppliedForUnderTheOldListIsKept(String facts, Result result, String asksFor) {
        Row.check(after(Cases.sixWeeks2016()).but(facts), LISTED, result, asksFor);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DAGPENGE        | 2016-01-10 | NOT_MET
            DAGPENGE        | 2016-01-11 | MET
            DAGPENGE        | 2017-09-04 | MET
            DAGPENGE        | 2020-10-05 | MET
            LEDIGHEDSYDELSE | 2016-01-11 | MET
            LEDIGHEDSYDELSE | 2017-02-28 | MET
            LEDIGHEDSYDELSE | 2017-03-01 | NOT_MET
            LEDIGHEDSYDELSE | 2019-12-31 | NOT_MET
            LEDIGHEDSYDELSE | 2020-01-01 | MET
            """)
    void theOrdersThatHaveTheRule(String group, String asOf, Result result) {
        Row.check(after(Cases.sixWeeks2016()).on(asOf).but("code=45141, appliedOn=2016-08-31, group=" + group), LISTED,
                result, "");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            code=45141, appliedOn=2016-08-31 | MET     |
            code=42994, appliedOn=2016-08-31 | MET     |
            code=99999, appliedOn=2016-08-31 | UNKNOWN |
            # no list of that day is here either
            code=45141, appliedOn=2014-12-31 | UNKNOWN |
            code=45141                       | UNKNOWN |
            appliedOn=2016-08-31             | UNKNOWN | code
            """)
    void whatWasAppliedForIsKeptAlthoughTheNewListIsNotHere(String facts, Result result, String asksFor) {
        Row.check(after(Cases.sixWeeks2016()).withoutList("six-weeks").but(facts), LISTED, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # no course of the group chosen is on the new list: those of the old one stay
            code=AU101, sixWeeks/erhvervsgruppe=kontor | MET     |
            # the group chosen is there still
            code=45141, sixWeeks/erhvervsgruppe=energi | UNKNOWN | appliedOn
            # a group that no list knew
            code=AU101, sixWeeks/erhvervsgruppe=andet  | UNKNOWN | appliedOn
            code=AU101, sixWeeks/erhvervsgruppe=?      | UNKNOWN | appliedOn
            """)
    void aChosenGroupThatIsGoneKeepsItsCourses(String facts, Result result, String asksFor) {
        Row.check(after(Cases.sixWeeks2017()).but("use=COMPLETED, hoursUsed=37").but(facts), LISTED, result, asksFor);
    }
}
