package dk.kursusret.gateway.input;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.rules.texts.Text;
import java.util.Collection;

/** Refuses fields that mean nothing here: a misspelt one would else count as unknown, silently. */
public final class ObjectFields {
    private static final Text UNKNOWN = new Text("Feltet kendes ikke.", "The field is not known.");
    private final Faults faults;

    public ObjectFields(Faults faults) {
        this.faults = faults;
    }

    public void refuseUnknown(JsonNode object, Collection<String> known, String pointer) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.unknown(pointer + "/" + Faults.escape(name), name, known, UNKNOWN);
            }
        });
    }
}
