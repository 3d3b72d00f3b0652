package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.EditionHistory;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.catalog.InForce;
import dk.kursusret.catalog.KnownList;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.gateway.json.Json;
import java.util.Optional;

/** A positive list as it is asked about, with what was published of it. */
record Listing(KnownList list, EditionHistory history, When when) {

    static Listing of(KnownList list, Catalog catalog, When when) {
        return new Listing(list, catalog.history(list.id(), when.knownOn()), when);
    }

    /** The edition that held last, where nothing holds on the day because it is over. */
    Optional<EditionRecord> lapsed() {
        return history.lapsed(when.asOf()).map(InForce::edition);
    }

    /** The beginning of an answer about the list alone. */
    ObjectNode json() {
        ObjectNode node = when.json();
        node.setAll(named());
        return node;
    }

    ObjectNode named() {
        ObjectNode node = Json.object().put("list", list.id());
        node.set("name", Language.BOTH.json(list.name()));
        return node;
    }
}
