package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Employment;
import dk.kursusret.rules.facts.PersonFact;
import java.time.LocalDate;
import java.util.Optional;

/** Fills in what follows from other answers, so that nobody is asked for it. */
final class Implied {
    private Implied() {}

    /** Returns the form with everything that follows from it. */
    static Form of(Form state, LocalDate today) {
        Form said = afterWork(courseUnknown(PromisedJob.implied(state)), today);
        return noNotice(said, FactForm.asOf(said).orElse(today))
                ? said.with(PersonFact.COURSE_STARTED_IN_NOTICE.pointer(), "false")
                : said;
    }

    /**
     * A person who will stop working before the course begins counts as unemployed, and the answer is for the first
     * unemployed day: weeks of unemployment are counted from then.
     */
    static Form afterWork(Form said, LocalDate today) {
        return firstDayAfterWork(said).filter(FactForm.asOf(said).orElse(today)::isBefore)
                .map(first -> said.with(PersonFact.EMPLOYMENT.pointer(), Employment.NONE.name())
                        .with(FactForm.AS_OF, first.toString()))
                .orElse(said);
    }

    /** The first unemployed day of a person still at work, if the course begins on that day or later. */
    static Optional<LocalDate> firstDayAfterWork(Form said) {
        boolean atWork = FactForm.value(said, PersonFact.EMPLOYMENT).filter(Employment.EMPLOYED::equals).isPresent();
        boolean begunBefore = FactForm.value(said, PersonFact.COURSE_STARTED_IN_NOTICE).orElse(true);
        return FactForm.value(said, PersonFact.FIRST_UNEMPLOYED_DAY).filter(first -> atWork && !begunBefore)
                .filter(first -> FactForm.value(said, CourseFact.START).filter(first::isAfter).isEmpty());
    }

    /** A person who knows neither the course nor which list it is on is not asked for the course again. */
    private static Form courseUnknown(Form said) {
        return FactForm.isUnknown(said, CourseFact.LISTED_ON.pointer())
                && !FactForm.isAnswered(said, CourseFact.CODE.pointer())
                        ? said.with(CourseFact.CODE.pointer(), FactForm.UNKNOWN)
                        : said;
    }

    /** A person without work when a future course begins does not begin it in a notice period. */
    private static boolean noNotice(Form said, LocalDate asOf) {
        return !FactForm.isAnswered(said, PersonFact.COURSE_STARTED_IN_NOTICE.pointer())
                && FactForm.value(said, PersonFact.EMPLOYMENT).filter(Employment.NONE::equals).isPresent()
                && FactForm.value(said, CourseFact.START).filter(asOf::isBefore).isPresent();
    }
}
