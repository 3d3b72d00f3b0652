package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.EmployerFact.EMPLOYMENT_START;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Once;
import dk.kursusret.rules.engine.Qualified;

/**
 * BEK 1123/2020 § 10, stk. 3, and its successors: some conditions apply only to a course after the start of the
 * employment, where it is no longer an offer to the unemployed but an expense of the employer. A course that begins on
 * the first day of the employment is after its start.
 */
final class AfterEmploymentStart {
    private static final Once<Finding> HOLDS = new Once<>(
            kase -> kase.read(START).with(kase.read(EMPLOYMENT_START), (course, job) -> !course.isBefore(job))
                    .test(after -> after));
    private static final Finding BEFORE_START = Finding.NOT_APPLICABLE.because("before-start");
    private static final Finding AFTER_START = Finding.NOT_APPLICABLE.because("after-start");

    private AfterEmploymentStart() {}

    static Finding holds(Case kase) {
        return HOLDS.in(kase);
    }

    /** A condition for courses after the start; its facts are asked for only once the course is known to be one. */
    record Only(Condition condition) implements Qualified {
        @Override
        public Finding examine(Case kase) {
            return Finding.choose(holds(kase), () -> condition.examine(kase),
                    () -> BEFORE_START);
        }
    }

    /** A condition for courses before the start. */
    record Never(Condition condition) implements Qualified {
        @Override
        public Finding examine(Case kase) {
            return Finding.choose(holds(kase), () -> AFTER_START,
                    () -> condition.examine(kase));
        }
    }
}
