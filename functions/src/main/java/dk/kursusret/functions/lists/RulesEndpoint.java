package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.Engine;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.AnswerIds;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.Period;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.texts.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** GET /v1/rules, /v1/rules/{scheme} and /v1/rules/sources: each scheme's versions, and its conditions on a day. */
final class RulesEndpoint implements Endpoint {
    private final Clock clock;
    private final LocalDate lawStandsUntil;
    private final Endpoint sources = new SourcesEndpoint();

    /** @param lawStandsUntil the last day on which a version without a last day is known */
    RulesEndpoint(Clock clock, LocalDate lawStandsUntil) {
        this.clock = clock;
        this.lawStandsUntil = lawStandsUntil;
    }

    @Override
    public Response answer(Request request) {
        return request.path().endsWith("/rules/sources") ? sources.answer(request)
                : request.pathParameter("scheme").map(id -> one(request, id)).orElseGet(() -> all(request));
    }

    private Response all(Request request) {
        Faults faults = new Faults();
        Fields.ofQuery(request, List.of(), faults);
        faults.throwIfAny();
        ObjectNode body = Json.object().put("engine", Engine.VERSION);
        ArrayNode schemes = body.putArray("schemes");
        Schemes.ALL.forEach(scheme -> schemes.add(life(scheme)));
        return Conditional.answer(request, Response.json(200, body));
    }

    private Response one(Request request, String id) {
        Faults faults = new Faults();
        LocalDate asOf = Fields.ofQuery(request, List.of("asOf"), faults).day("asOf").orElse(CivilDay.today(clock));
        faults.throwIfAny();
        Scheme scheme = Schemes.find(id).orElseThrow(() -> Problem.notFound("Ordningen kendes ikke.",
                "The scheme is not known."));
        ObjectNode body = Json.object().put("engine", Engine.VERSION).put("asOf", asOf.toString());
        body.setAll(life(scheme));
        Optional<Period> period = scheme.on(asOf, lawStandsUntil);
        body.put("status", period.map(p -> p instanceof Gap gap ? gap.outcome().name() : "IN_FORCE")
                .orElse("NOT_IN_FORCE"));
        period.filter(RuleVersion.class::isInstance).map(RuleVersion.class::cast)
                .ifPresent(version -> inForce(body, version, asOf));
        body.set("answerIds", answerIds(AnswerIds.of(scheme.id())));
        return Conditional.answer(request, Response.json(200, body));
    }

    /** Of every version, so that an answer of any day is understood. */
    private static ObjectNode answerIds(AnswerIds ids) {
        ObjectNode node = Json.object();
        ids.deadlines().forEach(node.putArray("deadlines")::add);
        ids.nextSteps().forEach(node.putArray("nextSteps")::add);
        ids.duties().forEach(node.putArray("duties")::add);
        ids.notices().forEach(node.putArray("notices")::add);
        return node;
    }

    private ObjectNode life(Scheme scheme) {
        ObjectNode node = Json.object().put("scheme", scheme.id());
        node.set("name", Language.BOTH.json(Texts.of("scheme." + scheme.id())));
        ArrayNode periods = node.putArray("periods");
        for (Period period : scheme.life(lawStandsUntil)) {
            ObjectNode item = periods.addObject();
            item.put("firstDay", period.firstDay().equals(LocalDate.MIN) ? null : period.firstDay().toString());
            item.put("lastDay", period.lastDay().map(LocalDate::toString).orElse(null));
            switch (period) {
                case RuleVersion version -> item.put("ruleVersion", version.id()).put("basis", version.basis().name())
                        .put("knownUntil", version.knownUntil().map(LocalDate::toString).orElse(null));
                case Gap gap -> item.set("gap", Language.BOTH.json(Texts.of(gap.textKey())));
            }
        }
        return node;
    }

    private static void inForce(ObjectNode body, RuleVersion version, LocalDate asOf) {
        body.put("ruleVersion", version.id()).put("basis", version.basisOn(asOf).name())
                .put("outcomeWhereMet", version.yes().name());
        ArrayNode legalBasis = body.putArray("legalBasis");
        version.legalBasis().forEach(citation -> legalBasis.add(AnswerWriter.tree(citation)));
        ArrayNode situations = body.putArray("situations");
        for (Situation situation : version.situations()) {
            ObjectNode node = situations.addObject().put("situation",
                    situation.name().equals(Situation.ONLY) ? null : situation.name());
            node.put("status", situation.without().map(Outcome::name).orElse("IN_FORCE"));
            ArrayNode conditions = node.putArray("conditions");
            situation.conditions().forEach(condition -> conditions.add(condition(condition)));
        }
    }

    private static ObjectNode condition(Condition condition) {
        ObjectNode node = Json.object().put("id", condition.id());
        node.set("citation", AnswerWriter.tree(condition.provision().main()));
        ArrayNode citations = node.putArray("citations");
        condition.provision().all().forEach(citation -> citations.add(AnswerWriter.tree(citation)));
        node.set("question", Language.BOTH.json(Texts.of(condition.id() + ".question")));
        return node;
    }
}
