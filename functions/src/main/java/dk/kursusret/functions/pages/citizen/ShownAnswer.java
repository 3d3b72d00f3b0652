package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.SituationView;
import dk.kursusret.functions.answers.StatementView;
import dk.kursusret.functions.pages.facts.AnswerInWords;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Standing;
import dk.kursusret.functions.pages.facts.Ways;
import dk.kursusret.functions.pages.facts.Wording;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.facts.CourseFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A decision in words, with the form that leads on from it. */
public record ShownAnswer(AnswerInWords answer, Step step, Extent extent) {
    private static final Set<String> BESIDE_MONEY = Set.of("travel-beyond-24-km");
    private static final Set<String> BESIDE_HOURS = Set.of("hours-beyond-30-not-counted");

    /** How much of the answer is shown, and where. */
    public enum Extent {
        /** The essentials, on a page that fits on one sheet of paper. */
        SHEET,
        /** Every scheme with every reason. */
        WHOLE,
        /** Both, in a file without links onward. */
        FILE
    }

    ShownAnswer in(Extent other) {
        return new ShownAnswer(answer, step, other);
    }

    /** Whether there is a form to go on with. */
    public boolean leadsOn() {
        return extent != Extent.FILE;
    }

    /** The facts that a scheme lacks and that somebody can still supply. */
    public List<MissingFact> missing(SchemeView card) {
        return card.missingFacts().stream().filter(missing -> PromisedJob.concerns(missing.fact(), step.state()))
                .toList();
    }

    /** The question for a missing fact, worded as in the flow. */
    public String question(MissingFact missing) {
        return new Wording(step.state(), answer.asOf(), answer.words()).question(missing.fact());
    }

    /** Whom to ask for a missing fact that the person does not know. */
    public String asked(MissingFact missing, SchemeView card) {
        Words words = answer.words();
        Set<String> unknown = answer.unknownPointers();
        String who = "asked." + missing.askedOf();
        return Standing.isAssessed(missing, unknown) ? words.say("asked.assessed", answer.decider(card))
                : words.say(words.has(who + ".unknown") && unknown.contains(missing.pointer()) ? who + ".unknown" : who,
                        answer.decider(card));
    }

    /** The day the answer is for, if a person still at work asks about a course after their last working day. */
    public Optional<LocalDate> firstDayAfterWork() {
        return Implied.firstDayAfterWork(step.state()).filter(answer.asOf()::equals);
    }

    /** The notices shown beside the money. */
    public List<StatementView> besideMoney(SchemeView card) {
        return card.notices().stream().filter(notice -> BESIDE_MONEY.contains(notice.id())).toList();
    }

    /** The notices shown beside the hours. */
    public List<StatementView> besideHours(SchemeView card) {
        return card.notices().stream().filter(notice -> BESIDE_HOURS.contains(notice.id())).toList();
    }

    /** The notices shown at the end: all the others. */
    public List<StatementView> worthKnowing(SchemeView card) {
        return card.notices().stream()
                .filter(notice -> !BESIDE_MONEY.contains(notice.id()) && !BESIDE_HOURS.contains(notice.id())).toList();
    }

    /** The ways into a scheme that are shown. */
    public List<SituationView> ways(SchemeView card) {
        return extent == Extent.SHEET ? Ways.deciding(card) : card.ways();
    }

    public Onward onward() {
        return new Onward(answer);
    }

    public Optional<EmployerStatement> statement() {
        return EmployerStatement.of(this);
    }

    /** Whether the employer's statement is for this scheme. If several need one, only the first gets it. */
    public boolean asksStatement(SchemeView card) {
        return leadsOn() && statement().filter(statement -> statement.card().equals(card)).isPresent();
    }

    public Optional<HoursBar> hours(SchemeView card) {
        return HoursBar.of(card);
    }

    /** The hours shown by the bar, in words. */
    public String hoursInWords(HoursBar bar) {
        Words words = answer.words();
        boolean over = bar.over().signum() > 0;
        return words.say(over ? "hours.over" : "hours.text", words.number(bar.total()), words.number(bar.used()),
                words.number(bar.course()), words.number(over ? bar.over() : bar.left()));
    }

    /** The deadlines by date, as numbered on the timeline. */
    public List<Deadline> deadlines(SchemeView card) {
        return answer.deadlines(card).stream().sorted(Comparator.comparing(Deadline::date)).toList();
    }

    public Optional<Timeline> timeline(SchemeView card) {
        return Timeline.of(answer.asOf(), deadlines(card), FactForm.value(step.state(), CourseFact.START),
                FactForm.value(step.state(), CourseFact.END));
    }

    /** The first scheme, and the others that are not refused. */
    List<SchemeView> prominent() {
        return Stream.concat(Stream.of(answer.first()), answer.others().stream()).toList();
    }

    /** The dates still ahead in these schemes, each once. */
    List<CalendarFile.Entry> dates() {
        List<CalendarFile.Entry> dates = new ArrayList<>(prominent().stream().flatMap(card -> deadlines(card).stream())
                .filter(deadline -> deadline.state() == Deadline.State.AHEAD)
                .map(deadline -> new CalendarFile.Entry(deadline.id(), deadline.date(),
                        answer.words().of(deadline.text()) + " (" + answer.citation(deadline.citation()).text() + ")"))
                .toList());
        FactForm.value(step.state(), CourseFact.START)
                .filter(start -> !dates.isEmpty() && !start.isBefore(answer.asOf()))
                .ifPresent(start -> dates.add(new CalendarFile.Entry("course-begins", start,
                        answer.course().orElse(""))));
        return dates.stream().distinct().toList();
    }

    public boolean hasDates() {
        return !dates().isEmpty();
    }
}
