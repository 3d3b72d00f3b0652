package dk.kursusret.functions.answers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import java.util.List;

/** Statements with text in both languages and the provision they rest on. */
public final class StatementJson {
    private StatementJson() {}

    public static ArrayNode of(List<Statement> statements) {
        ArrayNode array = Json.array();
        for (Statement statement : statements) {
            ObjectNode node = array.addObject().put("id", statement.id());
            node.set("text", Language.BOTH.json(statement.text()));
            statement.citation().ifPresent(citation -> node.set("citation", citation(citation)));
        }
        return array;
    }

    public static ObjectNode citation(Citation citation) {
        return Json.object().put("document", citation.document()).put("section", citation.section());
    }
}
