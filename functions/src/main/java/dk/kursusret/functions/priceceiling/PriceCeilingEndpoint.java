package dk.kursusret.functions.priceceiling;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.RateTable;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.functions.answers.RateView;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.schemes.sixweeks.counting.PriceCeiling;
import dk.kursusret.rules.texts.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** GET and POST /v1/price-ceiling: what an academy course may cost under six weeks. */
public final class PriceCeilingEndpoint implements Endpoint {
    private static final List<String> IN_ADDRESS = List.of("asOf", "knownOn", "hours", "days", "weeks", "code", "price",
            "level");
    private static final List<String> IN_BODY = Stream.concat(IN_ADDRESS.stream(), Stream.of("tariffs")).toList();
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

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        boolean posted = request.method().equals("POST");
        Fields fields = posted ? Fields.ofBody(request, IN_BODY, faults)
                : Fields.ofQuery(request, IN_ADDRESS, faults);
        if (posted) {
            Fields.ofQuery(request, List.of(), faults);
        }
        Response response = Response.json(200, answer(reader.read(fields, CivilDay.today(clock), faults)));
        return posted ? response.with("Cache-Control", "no-store") : Conditional.answer(request, response);
    }

    private ObjectNode answer(CeilingQuestion question) {
        RateTable rates = catalog.rates(question.asOf(), question.knownOn()).table();
        boolean applies = question.level() == CourseLevel.ACADEMY;
        Optional<Rate> rate = applies ? rates.on(Rate.PRICE_CEILING, question.asOf()) : Optional.empty();
        Optional<PriceCeiling> ceiling = rate.map(weekly -> new PriceCeiling(weekly, question.hours()));
        ObjectNode body = Json.object().put("asOf", question.asOf().toString()).put("applies", applies)
                .put("outcome", outcome(question, applies, ceiling));
        question.knownOn().ifPresent(day -> body.put("knownOn", day.toString()));
        body.set("weeklyCeiling", rate.map(weekly -> weekly(weekly, question)).orElse(null));
        body.put("hours", question.hours());
        body.put("ceiling", ceiling.map(PriceCeiling::wholeKroner).orElse(null));
        body.put("exact", ceiling.map(PriceCeiling::exact).orElse(null));
        body.put("price", question.counted().orElse(null)).put("counted", question.counted().orElse(null));
        body.put("excluded", question.excluded());
        body.put("difference",
                question.counted().flatMap(c -> ceiling.map(limit -> limit.excess(c))).orElse(null));
        if (applies && rate.isEmpty()) {
            var years = body.putArray("availableYears");
            rates.all().stream().filter(r -> r.id().equals(Rate.PRICE_CEILING)).map(r -> r.validFrom().getYear())
                    .distinct().sorted().forEach(years::add);
        }
        body.put("advisory", true);
        body.set("advisoryText", Language.BOTH.json(Texts.of("advisory")));
        return body;
    }

    /** Where the ceiling stands in the rules of six weeks on that day. */
    private Optional<Citation> provision(CeilingQuestion question) {
        Case kase = Case.of(question.asOf(), Facts.NOTHING, catalog.lists(question.asOf(), question.knownOn()),
                catalog.rates(question.asOf(), question.knownOn()).table(), Optional.empty());
        return Schemes.find(SCHEME).flatMap(scheme -> scheme.on(question.asOf()))
                .filter(RuleVersion.class::isInstance).map(RuleVersion.class::cast).stream()
                .flatMap(version -> version.situations().stream()).flatMap(situation -> situation.conditions().stream())
                .filter(condition -> condition.id().equals(CONDITION)).findFirst()
                .map(condition -> condition.provision().citedIn(kase));
    }

    private static String outcome(CeilingQuestion question, boolean applies, Optional<PriceCeiling> ceiling) {
        if (!applies) {
            return "NOT_APPLICABLE";
        }
        if (ceiling.isEmpty()) {
            return "RATE_NOT_PUBLISHED";
        }
        return question.counted().map(price -> ceiling.get().holds(price) ? "WITHIN" : "ABOVE").orElse("NOT_COMPARED");
    }

    private ObjectNode weekly(Rate rate, CeilingQuestion question) {
        ObjectNode node = Json.object().put("amount", rate.value()).put("year", rate.validFrom().getYear());
        provision(question).ifPresent(citation -> node.set("citation", AnswerWriter.tree(citation)));
        node.set("rate", AnswerWriter.tree(RateView.of(rate)));
        return node;
    }
}
