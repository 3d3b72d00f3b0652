package dk.kursusret.gateway.input;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.rules.texts.Text;
import java.util.Collection;

/** Refuses unknown names: otherwise a misspelt field would silently count as not stated. */
public final class ObjectFields {
    private static final Text UNKNOWN = new Text("Feltet kendes ikke.", "There is no such field.");
    private static final Text UNKNOWN_PARAMETER = new Text("Parameteren kendes ikke.", "There is no such parameter.");
    private final Faults faults;

    public ObjectFields(Faults faults) {
        this.faults = faults;
    }

    public void refuseUnknown(JsonNode object, Collection<String> known, String pointer) {
        refuse(Kind.UNKNOWN_FIELD, UNKNOWN, object, known, pointer);
    }

    void refuseUnknownParameters(JsonNode parameters, Collection<String> known) {
        refuse(Kind.UNKNOWN_PARAMETER, UNKNOWN_PARAMETER, parameters, known, "");
    }

    private void refuse(Kind kind, Text what, JsonNode object, Collection<String> known, String pointer) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.unknown(kind, pointer + "/" + Faults.escape(name), name, known, what);
            }
        });
    }
}
