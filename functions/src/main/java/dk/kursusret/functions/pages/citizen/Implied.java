package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Employment;
import dk.kursusret.rules.facts.PersonFact;
import java.time.LocalDate;
import java.util.Optional;

/** What follows from what was said, so that nobody is asked for it. */
final class Implied {
    private Implied() {}

    /** The same form, with all that follows. */
    static Form of(Form state, LocalDate today) {
        Form said = afterWork(courseUnknown(PromisedJob.implied(state)), today);
        return noNotice(said, FactForm.asOf(said).orElse(today))
                ? said.with(PersonFact.COURSE_STARTED_IN_NOTICE.pointer(), "false")
                : said;
    }

    /**
     * Whoever stops working before the course begins is without work then, and is answered from the first unemployed day
     * on: weeks of unemployment are counted from there.
     */
    static Form afterWork(Form said, LocalDate today) {
        return firstDayAfterWork(said).filter(FactForm.asOf(said).orElse(today)::isBefore)
                .map(first -> said.with(PersonFact.EMPLOYMENT.pointer(), Employment.NONE.name())
                        .with(FactForm.AS_OF, first.toString()))
                .orElse(said);
    }

    /** The first unemployed day of somebody at work, where the course begins on it or later. */
    static Optional<LocalDate> firstDayAfterWork(Form said) {
        boolean atWork = FactForm.value(said, PersonFact.EMPLOYMENT).filter(Employment.EMPLOYED::equals).isPresent();
        boolean begunBefore = FactForm.value(said, PersonFact.COURSE_STARTED_IN_NOTICE).orElse(true);
        return FactForm.value(said, PersonFact.FIRST_UNEMPLOYED_DAY).filter(first -> atWork && !begunBefore)
                .filter(first -> FactForm.value(said, CourseFact.START).filter(first::isAfter).isEmpty());
    }

    /** Whoever neither knows the course nor on which list it stands is not asked for it again. */
    private static Form courseUnknown(Form said) {
        return FactForm.isUnknown(said, CourseFact.LISTED_ON.pointer())
                && !FactForm.isAnswered(said, CourseFact.CODE.pointer())
                        ? said.with(CourseFact.CODE.pointer(), FactForm.UNKNOWN)
                        : said;
    }

    /** Whoever has no work when a course that is still to come begins does not begin it in a notice period. */
    private static boolean noNotice(Form said, LocalDate asOf) {
        return !FactForm.isAnswered(said, PersonFact.COURSE_STARTED_IN_NOTICE.pointer())
                && FactForm.value(said, PersonFact.EMPLOYMENT).filter(Employment.NONE::equals).isPresent()
                && FactForm.value(said, CourseFact.START).filter(asOf::isBefore).isPresent();
    }
}
