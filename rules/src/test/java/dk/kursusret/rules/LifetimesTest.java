package dk.kursusret.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Period;
import dk.kursusret.rules.engine.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first and the last day of every version and gap, and the days next to them. */
class LifetimesTest {
    private static final String DAYS = """
            # scheme                | day        | answers by or with                  | basis
            six-weeks                | 2014-12-31 | NOT_IN_FORCE                        |
            six-weeks                | 2015-01-01 | six-weeks@2015-01-01                | PRIMARY
            six-weeks                | 2015-06-28 | six-weeks@2015-01-01                | PRIMARY
            six-weeks                | 2015-06-29 | six-weeks@2015-06-29                | PRIMARY
            six-weeks                | 2016-01-10 | six-weeks@2015-06-29                | PRIMARY
            six-weeks                | 2016-01-11 | six-weeks@2016-01-11                | PRIMARY
            six-weeks                | 2017-02-28 | six-weeks@2016-01-11                | PRIMARY
            six-weeks                | 2017-03-01 | six-weeks@2017-03-01                | PRIMARY
            six-weeks                | 2019-12-31 | six-weeks@2017-03-01                | PRIMARY
            six-weeks                | 2020-01-01 | six-weeks@2020-01-01                | PRIMARY
            six-weeks                | 2026-01-31 | six-weeks@2020-01-01                | PRIMARY
            six-weeks                | 2026-02-01 | six-weeks@2026-02-01                | PRIMARY
            six-weeks                | 2026-02-28 | six-weeks@2026-02-01                | PRIMARY
            six-weeks                | 2026-03-01 | six-weeks@2026-02-01                | LAST_KNOWN
            six-weeks                | 2027-01-01 | RULE_NOT_AVAILABLE                  |
            regional-pool            | 2014-12-31 | NOT_IN_FORCE                        |
            regional-pool            | 2015-01-01 | regional-pool@2015-01-01            | PRIMARY
            regional-pool            | 2020-07-31 | regional-pool@2015-01-01            | PRIMARY
            regional-pool            | 2020-08-01 | regional-pool@2020-08-01            | PRIMARY
            regional-pool            | 2020-12-31 | regional-pool@2020-08-01            | PRIMARY
            regional-pool            | 2021-01-01 | regional-pool@2021-01-01            | PRIMARY
            regional-pool            | 2026-02-28 | regional-pool@2021-01-01            | PRIMARY
            regional-pool            | 2026-03-01 | regional-pool@2021-01-01            | LAST_KNOWN
            regional-pool            | 2027-01-01 | RULE_NOT_AVAILABLE                  |
            trial-first-day-course   | 2020-12-31 | NOT_IN_FORCE                        |
            trial-first-day-course   | 2021-01-01 | trial-first-day-course@2021-01-01   | PRIMARY
            trial-first-day-course   | 2021-12-31 | trial-first-day-course@2021-01-01   | PRIMARY
            trial-first-day-course   | 2022-01-01 | NOT_IN_FORCE                        |
            trial-employer-statement | 2020-07-31 | NOT_IN_FORCE                        |
            trial-employer-statement | 2020-08-01 | trial-employer-statement@2020-08-01 | PRIMARY
            trial-employer-statement | 2021-12-31 | trial-employer-statement@2020-08-01 | PRIMARY
            trial-employer-statement | 2022-01-01 | NOT_IN_FORCE                        |
            shortage-pool            | 2016-12-31 | NOT_IN_FORCE                        |
            shortage-pool            | 2017-01-01 | shortage-pool@2017-01-01            | PRIMARY
            shortage-pool            | 2019-11-24 | shortage-pool@2017-01-01            | PRIMARY
            shortage-pool            | 2019-11-25 | shortage-pool@2019-11-25            | PRIMARY
            shortage-pool            | 2020-12-31 | shortage-pool@2019-11-25            | PRIMARY
            shortage-pool            | 2021-01-01 | NOT_IN_FORCE                        |
            education-lift-80        | 2015-06-30 | NOT_IN_FORCE                        |
            education-lift-80        | 2015-07-01 | education-lift-80@2015-07-01        | PRIMARY
            education-lift-80        | 2019-12-31 | education-lift-80@2015-07-01        | PRIMARY
            education-lift-80        | 2020-01-01 | education-lift-80@2020-01-01        | PRIMARY
            education-lift-80        | 2020-07-31 | education-lift-80@2020-01-01        | PRIMARY
            education-lift-80        | 2020-08-01 | education-lift-80@2020-08-01        | PRIMARY
            education-lift-80        | 2026-01-31 | education-lift-80@2020-08-01        | PRIMARY
            education-lift-80        | 2026-02-01 | NOT_IN_FORCE                        |
            education-lift-80        | 2030-01-01 | NOT_IN_FORCE                        |
            education-lift-100       | 2017-02-28 | NOT_IN_FORCE                        |
            education-lift-100       | 2017-03-01 | education-lift-100@2017-03-01       | PRIMARY
            education-lift-100       | 2019-12-31 | education-lift-100@2017-03-01       | PRIMARY
            education-lift-100       | 2020-01-01 | education-lift-100@2020-01-01       | PRIMARY
            education-lift-100       | 2020-12-31 | education-lift-100@2020-01-01       | PRIMARY
            education-lift-100       | 2021-01-01 | NOT_IN_FORCE                        |
            education-lift-trial     | 2019-11-24 | NOT_IN_FORCE                        |
            education-lift-trial     | 2019-11-25 | education-lift-trial@2019-11-25     | PRIMARY
            education-lift-trial     | 2021-03-31 | education-lift-trial@2019-11-25     | PRIMARY
            education-lift-trial     | 2021-04-01 | NOT_IN_FORCE                        |
            education-lift-110       | 2020-07-31 | NOT_IN_FORCE                        |
            education-lift-110       | 2020-08-01 | education-lift-110@2020-08-01       | PRIMARY
            education-lift-110       | 2022-12-31 | education-lift-110@2020-08-01       | PRIMARY
            education-lift-110       | 2023-01-01 | NOT_IN_FORCE                        |
            education-lift-110       | 2023-06-30 | NOT_IN_FORCE                        |
            education-lift-110       | 2023-07-01 | education-lift-110@2023-07-01       | PRIMARY
            education-lift-110       | 2026-02-28 | education-lift-110@2023-07-01       | PRIMARY
            education-lift-110       | 2026-03-01 | education-lift-110@2023-07-01       | LAST_KNOWN
            education-lift-110       | 2027-01-01 | RULE_NOT_AVAILABLE                  |
            mink-pool                | 2021-03-22 | NOT_IN_FORCE                        |
            mink-pool                | 2021-03-23 | mink-pool@2021-03-23                | PRIMARY
            mink-pool                | 2022-12-31 | mink-pool@2021-03-23                | PRIMARY
            mink-pool                | 2023-01-01 | NOT_IN_FORCE                        |
            mink-pool                | 2023-05-31 | NOT_IN_FORCE                        |
            mink-pool                | 2023-06-01 | mink-pool@2023-06-01                | PRIMARY
            mink-pool                | 2023-12-31 | mink-pool@2023-06-01                | PRIMARY
            mink-pool                | 2024-01-01 | NOT_IN_FORCE                        |
            """;

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = DAYS)
    void eachDayHasItsVersionItsGapOrNothing(String scheme, LocalDate day, String answer, Basis basis) {
        SchemeDecision decision = Cases.sixWeeks().under(Schemes.find(scheme).orElseThrow()).on(day).decision();

        assertEquals(answer, decision.ruleVersion().orElse(decision.outcome().name()));
        assertEquals(Optional.ofNullable(basis), decision.basis());
        assertEquals(basis == Basis.LAST_KNOWN, decision.accompaniment().notices().stream()
                .anyMatch(notice -> notice.id().equals("last-known-rule")));
        assertTrue(decision.ruleVersion().isPresent() || decision.accompaniment().notices().size() == 1, "says why");
    }

    /** What was granted or begun in time goes on, and whoever asks later is told so. */
    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # scheme                | day        | notice
            trial-first-day-course   | 2022-01-01 | gap.trial-ended
            trial-employer-statement | 2022-01-01 | gap.trial-ended
            shortage-pool            | 2021-01-01 | gap.shortage-pool-ended
            education-lift-80        | 2026-02-01 | gap.education-lift-80-abolished
            education-lift-100       | 2021-01-01 | gap.education-lift-100-ended
            education-lift-trial     | 2021-04-01 | gap.education-lift-trial-ended
            mink-pool                | 2024-01-01 | gap.mink-pool-ended
            """)
    void afterTheLastDayTheAnswerSaysWhatGoesOn(String scheme, LocalDate day, String notice) {
        for (LocalDate later : List.of(day, LocalDate.of(2027, 1, 1))) {
            SchemeDecision decision = Cases.sixWeeks().under(Schemes.find(scheme).orElseThrow()).on(later).decision();

            assertEquals(Outcome.NOT_IN_FORCE, decision.outcome());
            assertEquals(List.of(notice), decision.accompaniment().notices().stream().map(Statement::id).toList());
        }
    }

    @Test
    void noSchemeEndsWithoutSayingWhatGoesOn() {
        List<String> silent = Schemes.ALL.stream().filter(scheme -> scheme.life().getLast().lastDay().isPresent())
                .map(Scheme::id).toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void noBoundaryIsLeftOut() {
        Set<String> held = DAYS.lines().map(line -> line.split(" *\\| *")).map(cells -> cells[0] + " " + cells[1])
                .collect(Collectors.toSet());
        List<String> lacking = Schemes.ALL.stream().flatMap(scheme -> scheme.life().stream()
                .flatMap(LifetimesTest::boundaries).map(day -> scheme.id() + " " + day))
                .filter(day -> !held.contains(day)).toList();

        assertEquals(List.of(), lacking);
    }

    /** A gap that reaches back to the beginning of time has no first day. */
    private static Stream<LocalDate> boundaries(Period period) {
        Stream<LocalDate> first = Stream.of(period.firstDay()).filter(day -> !day.equals(LocalDate.MIN))
                .flatMap(day -> Stream.of(day.minusDays(1), day));
        return Stream.concat(first, period.lastDay().stream().flatMap(day -> Stream.of(day, day.plusDays(1))));
    }
}
