package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;

/**
 * The trials in which courses marked on the list were exempt from the five weeks; a course begun within a trial may be
 * finished. Whether there was a trial from March to the end of 2019, or has been one since 2022, is unknown.
 */
public final class Star {
    private static final LocalDate UNSURE_FROM = LocalDate.of(2022, 1, 1);
    /** By the first day of the course. */
    private static final List<Window> WINDOWS = List.of(
            exempt("2017-03-01", "2017-12-31", 186, 2017, "§ 1"),
            exempt("2018-01-01", "2018-03-31", 1455, 2017, "§ 7"),
            exempt("2018-04-01", "2018-06-30", 246, 2018, "§ 7"),
            exempt("2018-07-01", "2018-12-31", 788, 2018, "§ 7"),
            exempt("2019-01-01", "2019-02-28", 1597, 2018, "§ 7"),
            exempt("2020-08-01", "2020-12-31", 1123, 2020, "§ 11"),
            exempt("2021-01-01", "2021-08-31", 2166, 2020, "§ 8"),
            exempt("2021-09-01", "2021-12-31", 1755, 2021, "§ 8"));
    private static final Span NOT_KNOWN_2019 = new Span(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 12, 31));

    private Star() {}

    private record Window(Span days, Citation trial) {}

    private static Window exempt(String firstDay, String lastDay, int order, int year, String section) {
        return new Window(new Span(LocalDate.parse(firstDay), LocalDate.parse(lastDay)),
                Citation.of(LegalSource.order(order, year), section));
    }

    /** Whether its mark lets the course begin before five weeks are over. */
    public static Finding exempts(Case kase) {
        return start(kase).decide(start -> on(start, kase)).resting(START).resting(END);
    }

    /** Where only the end is known, and it is before the first trial, the first day does not matter. */
    private static Reading<LocalDate> start(Case kase) {
        boolean early = !kase.knows(START) && kase.facts().get(END)
                .filter(end -> end.isBefore(WINDOWS.getFirst().days().firstDay())).isPresent();
        return early ? kase.read(END) : kase.read(START);
    }

    private static Finding on(LocalDate start, Case kase) {
        Reading<Boolean> mark = NamedCourse.withoutWaitingPeriod(kase);
        for (Window window : WINDOWS) {
            if (window.days().holds(start)) {
                return mark.test(without -> without).because(Result.MET, "marked")
                        .because(Result.UNKNOWN, "mark-unknown").citing(window.trial());
            }
        }
        boolean unsure = NOT_KNOWN_2019.holds(start)
                || !start.isBefore(UNSURE_FROM) && !kase.asOf().isBefore(UNSURE_FROM);
        return (unsure ? mark.decide(without -> without ? Finding.assessment("star-outside-known-trials")
                .because("mark-of-no-known-trial") : Finding.NOT_MET)
                : Finding.NOT_MET.because(
                        mark.value().orElse(false) ? "mark-of-no-trial" : ""))
                .because(Result.UNKNOWN, "mark-unknown").resting(mark.sources());
    }
}
