package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.YearlyRates;
import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Voice;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the administration of a day adds to an answer, as the tables of tests write it. */
final class Answer {
    private static final NavigableMap<LocalDate, SixWeeksAdministration> ADMINISTRATION = new TreeMap<>();

    static {
        ADMINISTRATION.put(LocalDate.of(2015, 1, 1), SixWeeksAdministration.BEK_1554_2014);
        ADMINISTRATION.put(LocalDate.of(2015, 6, 29), SixWeeksAdministration.BEK_710_2015);
        ADMINISTRATION.put(LocalDate.of(2016, 1, 11), SixWeeksAdministration.BEK_1718_2015);
        ADMINISTRATION.put(LocalDate.of(2017, 3, 1), SixWeeksAdministration.BEK_184_2017);
        ADMINISTRATION.put(LocalDate.of(2020, 1, 1), SixWeeksAdministration.BEK_1179_2019);
    }

    private final Case kase;
    private final SixWeeksAdministration administration;
    private final Outcome outcome;
    private final Accompaniment with;

    private Answer(Given given, Outcome outcome, String... failing) {
        this.administration = ADMINISTRATION.floorEntry(given.asOf()).getValue();
        this.kase = spoken(given, administration);
        this.outcome = outcome;
        this.with = administration.accompany(kase, outcome, Arrays.stream(failing).map(Answer::failing).toList());
    }

    /** Skilled, 31 years, 12.5 weeks unemployed on that day; a full-time AMU course of four weeks from six days later. */
    static Given on(String day) {
        LocalDate asOf = LocalDate.parse(day);
        return Cases.sixWeeks().on(asOf).but("start=" + asOf.plusDays(6) + ", end=" + asOf.plusDays(31));
    }

    /** The same person on ledighedsydelse. */
    static Given onLedighedsydelse(String day) {
        return on(day).but("group=LEDIGHEDSYDELSE, age=?, insurance=?, registeredAs=?, firstJobInterviewHeld=?");
    }

    static Answer yes(Given given) {
        return new Answer(given, Outcome.ENTITLED);
    }

    static Answer open(Given given) {
        return new Answer(given, Outcome.UNDETERMINED);
    }

    /** A no because of these conditions. */
    static Answer no(Given given, String... failing) {
        return new Answer(given, Outcome.NOT_ENTITLED, failing);
    }

    static Case kase(Given given) {
        return spoken(given, ADMINISTRATION.floorEntry(given.asOf()).getValue());
    }

    private static Case spoken(Given given, SixWeeksAdministration administration) {
        Case bare = Case.of(given.asOf(), given.facts(), given.kase().lists(), YearlyRates.ALL, Optional.empty())
                .spokenBy(given.kase().voice());
        return bare.over(administration.lists(bare)).spokenBy(Voice.of(administration.decidedBy(bare), given.asOf(),
                given.facts().get(PersonFact.GROUP)));
    }

    private static Examined failing(String id) {
        return new Examined(new Condition() {
            @Override
            public String id() {
                return "six-weeks." + id;
            }

            @Override
            public Provision provision() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Finding examine(Case kase) {
                return Finding.NOT_MET;
            }
        }, Finding.NOT_MET);
    }

    Accompaniment accompaniment() {
        return with;
    }

    /** {@code id date STATE (law)}, one to a line. */
    String deadlines() {
        return lines(with.deadlines().stream().map(d -> d.id() + " " + d.date() + " " + d.state() + " ("
                + Cited.law(d.citation()) + ")"));
    }

    Optional<LocalDate> deadline(String id) {
        return with.deadlines().stream().filter(d -> d.id().equals(id)).map(Deadline::date).findFirst();
    }

    String steps() {
        return lines(with.nextSteps().stream().map(s -> s.id() + " by " + s.actor() + " (" + Cited.law(s.citation())
                + ")"));
    }

    String duties() {
        return lines(with.duties().stream().map(Answer::statement));
    }

    String notices() {
        return lines(with.notices().stream().map(Answer::statement));
    }

    List<String> noticeIds() {
        return with.notices().stream().map(Statement::id).toList();
    }

    String complaint() {
        return administration.complaint(kase).stream().map(Answer::stage).collect(Collectors.joining(", "));
    }

    private static String stage(Complaint stage) {
        return "%s via %s in %d weeks (%s)".formatted(stage.to(), stage.via(), stage.weeks(),
                Cited.law(stage.citation()));
    }

    String decidedBy() {
        return administration.decidedBy(kase).toString();
    }

    Optional<Amount> amount(String id) {
        return with.amounts().stream().filter(amount -> amount.id().equals(id)).findFirst();
    }

    /** All that is said, in both languages. */
    Stream<String> said() {
        return Stream.of(with.deadlines().stream().map(Deadline::text), with.nextSteps().stream().map(Step::text),
                with.duties().stream().map(Statement::text), with.notices().stream().map(Statement::text),
                with.amounts().stream().map(Amount::formula))
                .<Text>flatMap(texts -> texts).flatMap(text -> Stream.of(text.da(), text.en()));
    }

    String saidInDanish(String id) {
        return Stream.of(with.notices().stream().filter(n -> n.id().equals(id)).map(Statement::text),
                with.deadlines().stream().filter(d -> d.id().equals(id)).map(Deadline::text),
                with.nextSteps().stream().filter(s -> s.id().equals(id)).map(Step::text),
                with.duties().stream().filter(d -> d.id().equals(id)).map(Statement::text))
                .<Text>flatMap(texts -> texts).findFirst().orElseThrow().da();
    }

    private static String statement(Statement statement) {
        return statement.id() + " (" + statement.citation().map(Cited::law).orElseThrow() + ")";
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public String toString() {
        return outcome + " of " + kase;
    }
}
