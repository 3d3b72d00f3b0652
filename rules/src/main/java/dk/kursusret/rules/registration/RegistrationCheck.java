package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.registration.Closure.Day;
import dk.kursusret.rules.registration.RegistrationAnswer.Outcome;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code registration} 4 to 11: whether an activity may be registered as a caseworker intends. */
public final class RegistrationCheck {
    /** {@code registration} 2: from this day DFDG accepts only valid combinations. */
    private static final LocalDate VALIDATED_FROM = LocalDate.of(2016, 1, 11);
    /** The guide is the 2022 edition. */
    private static final LocalDate GUIDE_KNOWN_UNTIL = LocalDate.of(2022, 12, 31);
    private static final List<Day> DAYS = List.of(Day.values());
    private final RegistrationGuide guide;
    private final Statements statements;
    private final FrameAndCategory frames;

    public RegistrationCheck(RegistrationGuide guide) {
        this.guide = guide;
        this.statements = guide.statements();
        this.frames = new FrameAndCategory(guide.frames(), statements);
    }

    public RegistrationAnswer check(RegistrationEntry entry, RegistrationDates dates) {
        Combination combination = combination(entry);
        List<Code> codes = entry.codes();
        List<Statement> closed = closed(codes, dates);
        Outcome outcome = combination.reasons().isEmpty() && closed.isEmpty() ? Outcome.VALID : Outcome.INVALID;
        List<Statement> notices = new ArrayList<>();
        if (closed.isEmpty() || !combination.reasons().isEmpty()) {
            notices.addAll(combination.notices());
        }
        notices.addAll(remarks(codes, dates.activityStart(), outcome));
        notices.addAll(notChecked(codes, dates));
        notices.addAll(aboutTheGuide(dates));
        return new RegistrationAnswer(combination.citation(), codes,
                Stream.of(combination.reasons(), closed).flatMap(List::stream).toList(), List.copyOf(notices),
                ofValid(outcome, codes, code -> guide.subsidy(code).stream()).findFirst(),
                ofValid(outcome, codes, code -> guide.fields(code).stream()).toList());
    }

    /** Why it may not be registered like that; empty exactly where it is valid. */
    List<Statement> reasons(RegistrationEntry.CourseActivity activity, RegistrationDates dates) {
        List<Statement> reasons = new ArrayList<>(frames.reasons(activity));
        reasons.addAll(closed(activity.codes(), dates));
        return reasons;
    }

    /** What is paid or filled in for a registration; nothing for one that cannot be made. */
    private static <T> Stream<T> ofValid(Outcome outcome, List<Code> codes, Function<Code, Stream<T>> ofCode) {
        return outcome == Outcome.VALID ? codes.stream().flatMap(ofCode) : Stream.empty();
    }

    private Combination combination(RegistrationEntry entry) {
        return switch (entry) {
            case RegistrationEntry.CourseActivity activity -> frames.examine(activity);
            case RegistrationEntry.WorkplaceActivity activity ->
                new PoolAndJobOrderType(guide.workplaces(), statements).examine(activity);
            case RegistrationEntry.FramelessActivity activity ->
                new Combination(activity.type().citation(), List.of(), List.of());
        };
    }

    /** Why codes may not be used on the stated days. */
    List<Statement> closed(List<Code> codes, RegistrationDates dates) {
        List<Statement> closed = new ArrayList<>();
        for (Code code : codes) {
            for (Day which : DAYS) {
                dates.of(which).flatMap(day -> code.closureOn(which, day))
                        .ifPresent(closure -> closed.add(told(code, closure)));
            }
        }
        return closed;
    }

    private List<Statement> remarks(List<Code> codes, Optional<LocalDate> activityStart, Outcome outcome) {
        return codes.stream().flatMap(code -> guide.remarks().stream()
                .filter(remark -> remark.concerns(code, activityStart) && remark.fits(outcome))
                .map(remark -> statements.sayOf(code, remark.statement(), Map.of()))).toList();
    }

    /** A day that is not stated is not checked; the notices say what it would be checked against. */
    private List<Statement> notChecked(List<Code> codes, RegistrationDates dates) {
        List<Statement> notices = new ArrayList<>();
        for (Day day : DAYS) {
            if (dates.of(day).isEmpty()) {
                notices.add(statements.say(switch (day) {
                    case ACTIVITY_START -> "activity-start-not-stated";
                    case REGISTERED_ON -> "registered-on-not-stated";
                }));
                codes.forEach(code -> code.closures().stream().filter(closure -> closure.day() == day)
                        .forEach(closure -> notices.add(told(code, closure))));
            }
        }
        return notices;
    }

    private List<Statement> aboutTheGuide(RegistrationDates dates) {
        List<Statement> notices = new ArrayList<>();
        if (dates.stated().anyMatch(day -> day.isBefore(VALIDATED_FROM))) {
            notices.add(statements.say("not-validated-before-2016"));
        }
        if (dates.stated().anyMatch(day -> day.isAfter(GUIDE_KNOWN_UNTIL))) {
            notices.add(statements.say("guide-of-2022"));
        }
        return notices;
    }

    private Statement told(Code code, Closure closure) {
        Map<String, Text> values = new HashMap<>(Map.of("code", guide.codelists().shown(code)));
        closure.from().ifPresent(day -> {
            values.put("last", Text.day(day.minusDays(1)));
            values.put("from", Text.day(day));
        });
        closure.to().ifPresent(day -> {
            values.put("to", Text.day(day));
            values.put("first", Text.day(day.plusDays(1)));
        });
        return statements.sayOf(code, closure.because(), values);
    }
}
