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

/** A decision in words, and the form that leads on from it. */
public record ShownAnswer(AnswerInWords answer, Step step, Extent extent) {
    private static final Set<String> BESIDE_MONEY = Set.of("travel-beyond-24-km");
    private static final Set<String> BESIDE_HOURS = Set.of("hours-beyond-30-not-counted");

    /** How much of it, and where. */
    public enum Extent {
        /** What carries the answer, on a page that is one sheet of paper. */
        SHEET,
        /** Every scheme with every reason. */
        WHOLE,
        /** Both, in a file that leads nowhere. */
        FILE
    }

    ShownAnswer in(Extent other) {
        return new ShownAnswer(answer, step, other);
    }

    /** Whether there is a form to go on with. */
    public boolean leadsOn() {
        return extent != Extent.FILE;
    }

    /** What a scheme lacks and somebody can still tell. */
    public List<MissingFact> missing(SchemeView card) {
        return card.missingFacts().stream().filter(missing -> PromisedJob.concerns(missing.fact(), step.state()))
                .toList();
    }

    /** As it is asked on the way. */
    public String question(MissingFact missing) {
        return new Wording(step.state(), answer.asOf(), answer.words()).question(missing.fact());
    }

    /** Who is asked for it, once the person has said not to know. */
    public String asked(MissingFact missing, SchemeView card) {
        Words words = answer.words();
        Set<String> unknown = answer.unknownPointers();
        String who = "asked." + missing.askedOf();
        return Standing.isAssessed(missing, unknown) ? words.say("asked.assessed", answer.decider(card))
                : words.say(words.has(who + ".unknown") && unknown.contains(missing.pointer()) ? who + ".unknown" : who,
                        answer.decider(card));
    }

    /** The day the answer is for, where somebody at work asks for a course after it. */
    public Optional<LocalDate> firstDayAfterWork() {
        return Implied.firstDayAfterWork(step.state()).filter(answer.asOf()::equals);
    }

    /** What is told beside the money. */
    public List<StatementView> besideMoney(SchemeView card) {
        return card.notices().stream().filter(notice -> BESIDE_MONEY.contains(notice.id())).toList();
    }

    /** What is told beside the hours. */
    public List<StatementView> besideHours(SchemeView card) {
        return card.notices().stream().filter(notice -> BESIDE_HOURS.contains(notice.id())).toList();
    }

    /** What is told at the end: all that is not told beside the money or the hours. */
    public List<StatementView> worthKnowing(SchemeView card) {
        return card.notices().stream()
                .filter(notice -> !BESIDE_MONEY.contains(notice.id()) && !BESIDE_HOURS.contains(notice.id())).toList();
    }

    /** The ways into a scheme that are told. */
    public List<SituationView> ways(SchemeView card) {
        return extent == Extent.SHEET ? Ways.telling(card) : card.ways();
    }

    public Onward onward() {
        return new Onward(answer);
    }

    public Optional<EmployerStatement> statement() {
        return EmployerStatement.of(this);
    }

    /** Whether an employer signs something for this scheme; for one alone, where several ask for it. */
    public boolean asksStatement(SchemeView card) {
        return leadsOn() && statement().filter(statement -> statement.card().equals(card)).isPresent();
    }

    public Optional<HoursBar> hours(SchemeView card) {
        return HoursBar.of(card);
    }

    /** What the bar shows. */
    public String hoursInWords(HoursBar bar) {
        Words words = answer.words();
        boolean over = bar.over().signum() > 0;
        return words.say(over ? "hours.over" : "hours.text", words.number(bar.total()), words.number(bar.used()),
                words.number(bar.course()), words.number(over ? bar.over() : bar.left()));
    }

    /** In the order of their days, as the timeline numbers them. */
    public List<Deadline> deadlines(SchemeView card) {
        return answer.deadlines(card).stream().sorted(Comparator.comparing(Deadline::date)).toList();
    }

    public Optional<Timeline> timeline(SchemeView card) {
        return Timeline.of(answer.asOf(), deadlines(card), FactForm.value(step.state(), CourseFact.START),
                FactForm.value(step.state(), CourseFact.END));
    }

    /** The first scheme, and those beside it that say more than a no. */
    List<SchemeView> told() {
        return Stream.concat(Stream.of(answer.first()), answer.others().stream()).toList();
    }

    /** What is still ahead in those schemes that say no no, each day once. */
    List<CalendarFile.Entry> dates() {
        List<CalendarFile.Entry> dates = new ArrayList<>(told().stream().flatMap(card -> deadlines(card).stream())
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
