package dk.kursusret.rules.schemes.sixweeks.v2015;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 15: what a person chose to stay away from cannot be applied for again. */
class Section15Test {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            path=kabelmontoer, parts=[42994 40531], missedParts=[]            | MET            |
            path=kabelmontoer, parts=[42994 40531], missedParts=[48400]       | MET            |
            path=kabelmontoer, parts=[42994 40531], missedParts=[40531]       | NOT_MET        |
            path=kabelmontoer, parts=[42994 40531], missedParts=[40531 47592] | NOT_MET        |
            path=kabelmontoer, parts=[42994 40531], missedParts=?             | UNKNOWN        | missedParts
            # a course alone is its own element
            code=42994, missedParts=[42994]                                   | NOT_MET        |
            code=42994, missedParts=[40531]                                   | MET            |
            code=42994, missedParts=?                                         | UNKNOWN        | missedParts
            entry=document-control-udbyder, missedParts=[document-control-udbyder] | NOT_MET   |
            # which parts of the path are applied for is not said
            path=kabelmontoer, missedParts=[]                                 | NOT_APPLICABLE |
            path=kabelmontoer, missedParts=[45141]                            | NOT_APPLICABLE |
            path=kabelmontoer, missedParts=[40531]                            | UNKNOWN        | parts
            path=kabelmontoer, missedParts=?                                  | UNKNOWN        | missedParts
            # an empty list of parts means all of the path
            path=kabelmontoer, parts=[], missedParts=[40531]                  | NOT_MET        |
            path=kabelmontoer, parts=[], missedParts=[45141]                  | NOT_APPLICABLE |
            path=kabelmontoer, parts=[], missedParts=?                        | UNKNOWN        | missedParts
            path=kabelmontoer, deselected=[40531], missedParts=[40531]        | NOT_APPLICABLE |
            # no course is named
            missedParts=[40531]                                               | UNKNOWN        | parts
            missedParts=[]                                                    | NOT_APPLICABLE |
            missedParts=?                                                     | NOT_APPLICABLE |
            """)
    void noElementThatThePersonChoseToMiss(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), "six-weeks.no-missed-part", result, asksFor);
    }

    @ParameterizedTest
    @CsvSource({"NONE", "INTERRUPTED"})
    void itHoldsWithOrWithoutAnInterruption(String use) {
        Row.check(Cases.interrupted().but("code=42994, missedParts=[42994], use=" + use), "six-weeks.no-missed-part",
                Result.NOT_MET, "");
    }
}
