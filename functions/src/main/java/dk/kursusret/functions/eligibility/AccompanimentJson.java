package dk.kursusret.functions.eligibility;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.functions.Language;
import dk.kursusret.functions.RateJson;
import dk.kursusret.functions.eligibility.DecisionJson.Detail;
import dk.kursusret.functions.CitationJson;
import dk.kursusret.gateway.Json;
import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Hours;
import dk.kursusret.rules.decision.Registration;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.facts.WorkTime;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What an answer carries besides the conditions, in the shapes of the contract. */
final class AccompanimentJson {
    private final Language language;
    private final Detail detail;

    AccompanimentJson(Language language, Detail detail) {
        this.language = language;
        this.detail = detail;
    }

    void addTo(ObjectNode node, Accompaniment accompaniment) {
        accompaniment.hours().ifPresent(hours -> node.set("hours", hours(hours)));
        accompaniment.benefitPercent().ifPresent(percent -> node.put("benefitPercent", percent));
        ArrayNode amounts = node.putArray("amounts");
        accompaniment.amounts().forEach(amount -> amounts.add(amount(amount)));
        ArrayNode deadlines = node.putArray("deadlines");
        accompaniment.deadlines().forEach(deadline -> deadlines.add(deadline(deadline)));
        if (detail == Detail.FULL) {
            ArrayNode steps = node.putArray("nextSteps");
            accompaniment.nextSteps().forEach(step -> steps.add(step(step)));
            node.set("duties", statements(accompaniment.duties()));
        }
        node.set("notices", statements(accompaniment.notices()));
        accompaniment.registration().ifPresent(r -> node.set("registration", registration(r)));
    }

    private static ObjectNode hours(Hours hours) {
        ObjectNode node = Json.object();
        put(node, "total", hours.total());
        put(node, "used", hours.used());
        put(node, "course", hours.course());
        put(node, "remainingAfter", hours.remainingAfter());
        return node;
    }

    private ObjectNode amount(Amount amount) {
        ObjectNode node = Json.object().put("id", amount.id());
        put(node, "amount", amount.amount());
        amount.percent().ifPresent(percent -> node.put("percent", percent));
        amount.kind().ifPresent(kind -> node.put("kind", kind));
        node.set("formula", language.json(amount.formula()));
        node.set("citation", CitationJson.of(amount.citation()));
        amount.rate().ifPresent(rate -> node.set("rate", RateJson.of(rate)));
        return node;
    }

    private ObjectNode deadline(Deadline deadline) {
        ObjectNode node = Json.object().put("id", deadline.id()).put("date", deadline.date().toString())
                .put("state", deadline.state().name());
        node.set("text", language.json(deadline.text()));
        node.set("citation", CitationJson.of(deadline.citation()));
        return node;
    }

    private ObjectNode step(Step step) {
        ObjectNode node = Json.object().put("id", step.id()).put("actor", step.actor().name());
        node.set("text", language.json(step.text()));
        node.set("citation", CitationJson.of(step.citation()));
        return node;
    }

    private ArrayNode statements(List<Statement> statements) {
        ArrayNode array = Json.array();
        for (Statement statement : statements) {
            ObjectNode node = array.addObject().put("id", statement.id());
            node.set("text", language.json(statement.text()));
            statement.condition().ifPresent(condition -> node.put("condition", condition));
            statement.assessedBy().ifPresent(by -> node.put("assessedBy", by.name()));
            statement.citation().ifPresent(citation -> node.set("citation", CitationJson.of(citation)));
        }
        return array;
    }

    private static ObjectNode registration(Registration registration) {
        ObjectNode node = Json.object().put("bevillingsramme", registration.bevillingsramme().orElse(null));
        registration.afholdelseskategorier().forEach(node.putArray("afholdelseskategorier")::add);
        registration.persongruppemarkering().ifPresentOrElse(mark -> {
            ObjectNode markNode = node.putObject("persongruppemarkering").put("name", mark.name());
            mark.start().ifPresent(day -> markNode.put("start", day.toString()));
            mark.end().ifPresent(day -> markNode.put("end", day.toString()));
        }, () -> node.putNull("persongruppemarkering"));
        node.put("fritagelse", registration.fritagelse().map(WorkTime::name).orElse(null));
        registration.weekly().ifPresent(weekly -> node.put("weeklyHours", weekly.hours()).put("weeklyMinutes",
                weekly.minutes()));
        registration.mandatory().forEach(node.putArray("mandatory")::add);
        return node;
    }

    private static void put(ObjectNode node, String name, Optional<BigDecimal> number) {
        node.put(name, number.map(AccompanimentJson::plain).orElse(null));
    }

    /** 148 and not 148.0. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
