package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.facts.CourseLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code registration} 4 and 10: the frame, the category and the mark under which a granted course is registered. */
public final class FrameSuggestions {
    private final RegistrationGuide guide;
    private final RegistrationCheck check;

    public FrameSuggestions(RegistrationGuide guide) {
        this.guide = guide;
        this.check = new RegistrationCheck(guide);
    }

    /**
     * @param bevillingsramme id of the frame that the scheme's money is paid from
     * @param level of the course; where it is unknown, only the frame is suggested
     * @param start of the course; not checked where it is unknown
     * @param asOf the day of the registration
     * @throws IllegalStateException where the guide has no such frame
     */
    public FrameSuggestion suggest(int bevillingsramme, Optional<CourseLevel> level, Optional<LocalDate> start,
            LocalDate asOf) {
        Code frame = guide.codelists().known(Codelists.BEVILLINGSRAMME, Integer.toString(bevillingsramme));
        List<Code> categories = level.map(guide::category).map(List::of).orElse(List.of());
        List<Statement> reasons = reasons(frame, categories, new RegistrationDates(start, Optional.of(asOf)));
        return reasons.isEmpty() ? FrameSuggestion.under(frame, categories)
                : FrameSuggestion.open(guide.statements().conclude("frame-left-open", reasons.getFirst()));
    }

    /**
     * The name of a mark on the person, where it may be used for a course that begins on that day.
     *
     * @param persongruppemarkering id of the mark
     * @throws IllegalStateException where the guide has no such mark
     */
    public Optional<String> mark(String persongruppemarkering, Optional<LocalDate> start) {
        Code mark = guide.codelists().known(Codelists.PERSONGRUPPEMARKERING, persongruppemarkering);
        return start.flatMap(day -> mark.closureOn(Closure.Day.ACTIVITY_START, day)).isPresent() ? Optional.empty()
                : Optional.of(mark.name());
    }

    private List<Statement> reasons(Code frame, List<Code> categories, RegistrationDates dates) {
        return categories.isEmpty() ? check.closed(List.of(frame), dates)
                : check.reasons(new RegistrationEntry.CourseActivity(frame, categories.getFirst(), Optional.empty()),
                        dates);
    }
}
