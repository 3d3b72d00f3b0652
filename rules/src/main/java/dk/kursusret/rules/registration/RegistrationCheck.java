package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code registration} 4 to 11: whether an activity may be registered as a caseworker means to. */
public final class RegistrationCheck {
    /** {@code registration} 2: from this day on DFDG takes valid combinations only. */
    private static final LocalDate VALIDATED_FROM = LocalDate.of(2016, 1, 11);
    /** The guide is the edition of 2022. */
    private static final LocalDate GUIDE_KNOWN_UNTIL = LocalDate.of(2022, 12, 31);
    private final RegistrationGuide guide;
    private final Statements statements;

    public RegistrationCheck(RegistrationGuide guide) {
        this.guide = guide;
        this.statements = guide.statements();
    }

    public RegistrationAnswer check(RegistrationEntry entry, RegistrationDates dates) {
        Combination combination = combination(entry);
        List<Code> codes = entry.codes();
        List<Statement> reasons = Stream.concat(combination.reasons().stream(), outsideTheirDays(codes, dates))
                .toList();
        List<Statement> notices = new ArrayList<>(combination.notices());
        notices.addAll(remarks(codes, dates.activityStart()));
        notices.addAll(notChecked(codes, dates));
        notices.addAll(aboutTheGuide(dates));
        return new RegistrationAnswer(combination.citation(), codes, reasons, List.copyOf(notices),
                codes.stream().flatMap(code -> guide.subsidy(code).stream()).findFirst(),
                codes.stream().flatMap(code -> guide.fields(code).stream()).toList());
    }

    private Combination combination(RegistrationEntry entry) {
        return switch (entry) {
            case RegistrationEntry.CourseActivity activity ->
                new FrameAndCategory(guide.frames(), statements).examine(activity);
            case RegistrationEntry.WorkplaceActivity activity ->
                new PoolAndJobOrderType(guide.workplaces(), statements).examine(activity);
            case RegistrationEntry.FramelessActivity activity ->
                new Combination(activity.type().citation(), List.of(), List.of());
        };
    }

    private Stream<Statement> outsideTheirDays(List<Code> codes, RegistrationDates dates) {
        return codes.stream().flatMap(code -> code.dateRules().stream()
                .filter(rule -> dates.of(rule.day()).map(day -> !rule.holdsOn(day)).orElse(false))
                .map(rule -> told(code, rule)));
    }

    private List<Statement> remarks(List<Code> codes, Optional<LocalDate> activityStart) {
        return codes.stream().flatMap(code -> guide.remarks().stream()
                .filter(remark -> remark.concerns(code, activityStart))
                .map(remark -> statements.sayOf(code, remark.statement(), Map.of()))).toList();
    }

    /** A day that is not stated is not checked; what it would be checked against is told instead. */
    private List<Statement> notChecked(List<Code> codes, RegistrationDates dates) {
        List<Statement> notices = new ArrayList<>();
        for (DateRule.Day day : DateRule.Day.values()) {
            if (dates.of(day).isEmpty()) {
                notices.add(statements.say(switch (day) {
                    case ACTIVITY_START -> "activity-start-not-stated";
                    case REGISTERED_ON -> "registered-on-not-stated";
                }));
                codes.forEach(code -> code.dateRules().stream().filter(rule -> rule.day() == day)
                        .forEach(rule -> notices.add(told(code, rule))));
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

    private Statement told(Code code, DateRule rule) {
        Map<String, Text> values = new HashMap<>(Map.of("code", guide.codelists().shown(code)));
        rule.firstDay().ifPresent(day -> values.put("first", Statements.day(day)));
        rule.lastDay().ifPresent(day -> {
            values.put("last", Statements.day(day));
            values.put("after", Statements.day(day.plusDays(1)));
        });
        return statements.sayOf(code, rule.otherwise(), values);
    }
}
