package dk.kursusret.functions.eligibility;

import dk.kursusret.functions.answers.CitationJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.decision.Change;
import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.SituationDecision;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.lists.EditionRef;
import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.texts.Texts;
import java.math.BigDecimal;
import java.util.Collection;

/** A decision in the names and shapes of the contract. */
final class DecisionJson {
    private final Language language;
    private final Detail detail;

    DecisionJson(Language language, Detail detail) {
        this.language = language;
        this.detail = detail;
    }

    /** How much of an answer is given. */
    enum Detail {
        FULL, SUMMARY
    }

    ObjectNode region(Region region) {
        ObjectNode node = Json.object().put("code", region.code());
        region.adjoining().keySet().forEach(node.putArray("adjoining")::add);
        return node.put("basis", region.basis().name());
    }

    ObjectNode scheme(SchemeDecision result) {
        ObjectNode node = Json.object();
        node.put("scheme", result.scheme()).put("outcome", result.outcome().name());
        result.ruleVersion().ifPresent(version -> node.put("ruleVersion", version));
        result.basis().ifPresent(basis -> node.put("basis", basis.name()));
        result.decidedBy().ifPresent(authority -> node.put("decidedBy", authority.name()));
        result.edition().ifPresent(edition -> node.set("listEdition", edition(edition)));
        boolean one = result.situations().size() == 1 && result.situations().getFirst().name().equals(Situation.ONLY);
        ArrayNode conditions = node.putArray("conditions");
        if (one) {
            result.situations().getFirst().conditions().forEach(c -> conditions.add(condition(c)));
        } else if (!result.situations().isEmpty()) {
            ArrayNode situations = node.putArray("situations");
            result.situations().forEach(s -> situations.add(situation(s)));
        }
        missing(node, result.missingFacts(), result.missingData());
        ArrayNode changes = node.putArray("wouldChange");
        result.wouldChange().forEach(change -> changes.add(change(change)));
        new AccompanimentJson(language, detail).addTo(node, result.accompaniment());
        ArrayNode complaint = node.putArray("complaint");
        result.complaint().forEach(stage -> complaint.add(complaint(stage)));
        return node;
    }

    private static ObjectNode complaint(Complaint stage) {
        ObjectNode node = Json.object().put("to", stage.to().name()).put("via", stage.via().name()).put("weeks",
                stage.weeks());
        node.set("citation", CitationJson.of(stage.citation()));
        return node;
    }

    private ObjectNode change(Change change) {
        ObjectNode node = Json.object();
        ObjectNode facts = node.putObject("facts");
        change.facts().known().forEach(fact -> facts.set(fact.pointer(),
                value(change.facts().get(fact).orElseThrow())));
        node.set("text", language.json(change.text()));
        return node;
    }

    private static JsonNode value(Object value) {
        return switch (value) {
            case Boolean flag -> BooleanNode.valueOf(flag);
            case Integer whole -> IntNode.valueOf(whole);
            case BigDecimal number -> DecimalNode.valueOf(number);
            default -> TextNode.valueOf(value.toString());
        };
    }

    private ObjectNode situation(SituationDecision situation) {
        ObjectNode node = Json.object().put("situation", situation.name()).put("outcome", situation.outcome().name());
        ArrayNode conditions = node.putArray("conditions");
        situation.conditions().forEach(c -> conditions.add(condition(c)));
        missing(node, situation.missingFacts(), situation.missingData());
        return node;
    }

    private ObjectNode condition(ConditionResult condition) {
        ObjectNode node = Json.object().put("id", condition.id()).put("result", condition.result().name());
        node.set("citation", CitationJson.of(condition.citation()));
        ArrayNode alsoCites = node.putArray("alsoCites");
        condition.alsoCites().forEach(citation -> alsoCites.add(CitationJson.of(citation)));
        if (detail == Detail.FULL) {
            node.put("reason", condition.reason());
            ArrayNode facts = node.putArray("facts");
            condition.facts().stream().map(Fact::pointer).distinct().forEach(facts::add);
            node.set("question", language.json(condition.question()));
            node.set("text", language.json(condition.text()));
        }
        return node;
    }

    private void missing(ObjectNode node, Collection<Fact<?>> facts, Collection<String> data) {
        ArrayNode missing = node.putArray("missingFacts");
        for (Fact<?> fact : facts) {
            ObjectNode item = missing.addObject().put("pointer", fact.pointer()).put("askedOf", fact.askedOf().name());
            item.set("question", language.json(Texts.of(fact.textKey())));
        }
        data.forEach(node.putArray("missingData")::add);
    }

    static ObjectNode edition(EditionRef edition) {
        return Json.object().put("list", edition.list()).put("edition", edition.edition().toString())
                .put("sha256", edition.sha256()).put("sample", edition.sample());
    }
}
