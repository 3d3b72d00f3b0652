package dk.kursusret.gateway.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Reads a body as one JSON object. Repeated keys and values that look like a CPR number are faults. */
public final class StrictJson {
    private final Function<JsonStreamContext, Faults> faults;

    public StrictJson(Faults faults) {
        this(place -> faults);
    }

    /** @param faults chooses where to collect the faults found at a place in the body */
    public StrictJson(Function<JsonStreamContext, Faults> faults) {
        this.faults = faults;
    }

    /** @throws Problem 400 if the body is not a JSON object; other faults are collected */
    public ObjectNode read(byte[] body) {
        try (JsonParser parser = Json.MAPPER.getFactory().createParser(Utf8.text(body))) {
            parser.disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw notAnObject();
            }
            ObjectNode object = object(parser);
            if (parser.nextToken() != null) {
                throw notAnObject();
            }
            return object;
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw notAnObject();
        }
    }

    private ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = Json.object();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (PersonalData.looksLikeCpr(name)) {
                faults(parser).personal(() -> parser.getParsingContext().pathAsPointer().head().toString());
                parser.nextToken();
                parser.skipChildren();
                continue;
            }
            if (object.has(name)) {
                faults(parser).add(() -> Fault.of(Kind.REPEATED, pointer(parser),
                        "Feltet står her to gange. Behold kun det ene.",
                        "The field appears twice. Keep only one of them."));
            }
            parser.nextToken();
            object.set(name, value(parser));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser) throws IOException {
        ArrayNode array = Json.array();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private JsonNode value(JsonParser parser) throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> withoutCpr(parser, nodes.textNode(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> withoutCpr(parser, number(parser));
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    /** A number too large for a {@code BigDecimal} becomes text, which every field for a number refuses. */
    private static JsonNode number(JsonParser parser) throws IOException {
        try {
            return JsonNodeFactory.instance.numberNode(parser.getDecimalValue());
        } catch (NumberFormatException e) {
            return JsonNodeFactory.instance.textNode("");
        }
    }

    /** A refused value counts as not stated, so that it is not reported a second time. */
    private JsonNode withoutCpr(JsonParser parser, JsonNode value) throws IOException {
        if (!PersonalData.looksLikeCpr(parser.getText())) {
            return value;
        }
        faults(parser).personal(() -> pointer(parser));
        return JsonNodeFactory.instance.nullNode();
    }

    private Faults faults(JsonParser parser) {
        return faults.apply(parser.getParsingContext());
    }

    /** The pointer to what is being read; computed only when it has a fault. */
    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static Problem notAnObject() {
        return notJson("Forespørgslens indhold skal være ét JSON-objekt i UTF-8.",
                "The body must be one JSON object in UTF-8.");
    }

    private static Problem malformed(JsonProcessingException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        return notJson("Indholdet er ikke gyldig JSON; fejlen er ved linje " + line + ", tegn " + column + ".",
                "The body is not valid JSON; the error is at line " + line + ", column " + column + ".");
    }

    private static Problem notJson(String da, String en) {
        return Problem.badRequest(List.of(Fault.of(Kind.NOT_JSON, "", da, en)));
    }
}
