package dk.kursusret.rules.schemes.sixweeks.v2015;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 7: the interview that comes first. */
class Section7Test {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    firstJobInterviewHeld=yes                                                       | MET     |
                    firstJobInterviewHeld=no, cvInterviewHeld=yes, requestedInterviewHeld=yes       | MET     |
                    firstJobInterviewHeld=no, cvInterviewHeld=no, requestedInterviewHeld=yes        | NOT_MET |
                    firstJobInterviewHeld=no, cvInterviewHeld=yes, requestedInterviewHeld=no        | NOT_MET |
                    firstJobInterviewHeld=no, cvInterviewHeld=no                                    | NOT_MET |
                    firstJobInterviewHeld=no, cvInterviewHeld=yes             | UNKNOWN | requestedInterviewHeld
                    firstJobInterviewHeld=no                    | UNKNOWN | cvInterviewHeld requestedInterviewHeld
                    firstJobInterviewHeld=?, cvInterviewHeld=no                       | UNKNOWN | firstJobInterviewHeld
                    firstJobInterviewHeld=?  | UNKNOWN | cvInterviewHeld firstJobInterviewHeld requestedInterviewHeld
                    firstJobInterviewHeld=?, cvInterviewHeld=yes, requestedInterviewHeld=yes        | MET     |
                    # the week binds the jobcentre, not the person: a later interview is as good
                    firstJobInterviewHeld=no, cvInterviewHeld=yes, requestedInterviewHeld=yes, requestedInterviewOn=2015-08-01 | MET |
                    courseStartedInNotice=?                                                         | MET     |
                    courseStartedInNotice=?, firstJobInterviewHeld=?        | UNKNOWN | courseStartedInNotice
                    """)
    void afterTheFirstJobInterviewOrTheOneAskedForAfterTheCvInterview(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), "six-weeks.interview-held", result, asksFor);
    }

    @ParameterizedTest
    @CsvSource({"firstJobInterviewHeld=?", "firstJobInterviewHeld=no"})
    void noInterviewIsAskedForInTheNoticePeriod(String facts) {
        Row.check(Cases.noticePeriod().but(facts), "six-weeks.interview-held", Result.NOT_APPLICABLE, "");
    }
}
