package dk.kursusret.functions.priceceiling;

import static dk.kursusret.gateway.http.Route.get;
import static dk.kursusret.gateway.http.Route.post;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.CeilingAnswer.Outcome;
import dk.kursusret.functions.answers.CeilingAnswer;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.schemes.sixweeks.counting.PriceCeiling;
import dk.kursusret.rules.texts.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** GET and POST /v1/price-ceiling: what an academy course may cost under the six-weeks scheme. */
public final class PriceCeilingEndpoint {
    private static final List<String> QUERY_FIELDS = List.of("asOf", "knownOn", "hours", "days", "weeks", "code",
            "price",
            "level");
    private static final List<String> BODY_FIELDS = Stream.concat(QUERY_FIELDS.stream(), Stream.of("tariffs")).toList();
    private static final String SCHEME = "six-weeks";
    private static final String CONDITION = "six-weeks.price-within-ceiling";
    private final Catalog catalog;
    private final Clock clock;
    private final CeilingQuestionReader reader;

    public PriceCeilingEndpoint(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
        this.reader = new CeilingQuestionReader(catalog);
    }

    public Routes routes() {
        return new Routes(get("/v1/price-ceiling", this::fromQuery), post("/v1/price-ceiling", this::fromBody));
    }

    private Response fromQuery(Request request) {
        Faults faults = new Faults();
        return AnswerWriter.cacheable(request, answer(Fields.ofQuery(request, QUERY_FIELDS, faults), faults));
    }

    private Response fromBody(Request request) {
        Faults faults = new Faults();
        Fields.ofQuery(request, List.of(), faults);
        return AnswerWriter.json(answer(Fields.ofBody(request, BODY_FIELDS, faults), faults))
                .with("Cache-Control", "no-store");
    }

    private CeilingAnswer answer(Fields fields, Faults faults) {
        return answer(reader.read(fields, CivilDay.today(clock), faults));
    }

    private CeilingAnswer answer(CeilingQuestion question) {
        RateTable rates = catalog.rates(question.asOf(), question.knownOn()).table();
        boolean applies = question.level() == CourseLevel.ACADEMY;
        Optional<Rate> rate = applies ? rates.on(Rate.PRICE_CEILING, question.asOf()) : Optional.empty();
        Optional<PriceCeiling> ceiling = rate.map(weekly -> new PriceCeiling(weekly, question.hours()));
        Optional<BigDecimal> counted = question.counted();
        return new CeilingAnswer(question.asOf(), applies, outcome(question, ceiling), question.knownOn(),
                rate.map(weekly -> CeilingAnswer.Weekly.of(weekly, provision(question))), question.hours(),
                ceiling.map(PriceCeiling::wholeKroner), ceiling.map(PriceCeiling::exact), counted, counted,
                question.excluded(), counted.flatMap(price -> ceiling.map(limit -> limit.excess(price))),
                applies && rate.isEmpty() ? Optional.of(years(rates)) : Optional.empty(), true, Texts.of("advisory"));
    }

    private static List<Integer> years(RateTable rates) {
        return rates.all().stream().filter(rate -> rate.id().equals(Rate.PRICE_CEILING))
                .map(rate -> rate.validFrom().getYear()).distinct().sorted().toList();
    }

    /** The provision that sets the ceiling in the six-weeks rules of that day. */
    private Optional<Citation> provision(CeilingQuestion question) {
        Case kase = Case.of(question.asOf(), Facts.NOTHING, catalog.lists(question.asOf(), question.knownOn()),
                catalog.rates(question.asOf(), question.knownOn()).table(), Optional.empty());
        return Schemes.find(SCHEME).flatMap(scheme -> scheme.on(question.asOf()))
                .filter(RuleVersion.class::isInstance).map(RuleVersion.class::cast).stream()
                .flatMap(version -> version.situations().stream()).flatMap(situation -> situation.conditions().stream())
                .filter(condition -> condition.id().equals(CONDITION)).findFirst()
                .map(condition -> condition.provision().citedIn(kase));
    }

    private static Outcome outcome(CeilingQuestion question, Optional<PriceCeiling> ceiling) {
        if (question.level() != CourseLevel.ACADEMY) {
            return Outcome.NOT_APPLICABLE;
        }
        return ceiling.map(limit -> question.counted()
                .map(price -> limit.holds(price) ? Outcome.WITHIN : Outcome.ABOVE).orElse(Outcome.NOT_COMPARED))
                .orElse(Outcome.RATE_NOT_PUBLISHED);
    }
}
