package dk.kursusret.functions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.Json;
import dk.kursusret.rules.decision.Citation;

/** A citation as the API writes it. */
public final class CitationJson {
    private CitationJson() {}

    public static ObjectNode of(Citation citation) {
        ObjectNode node = Json.object().put("document", citation.document()).put("section", citation.section());
        citation.law().ifPresent(law -> node.put("law", law));
        citation.address().ifPresent(address -> node.put("address", address));
        return node;
    }
}
