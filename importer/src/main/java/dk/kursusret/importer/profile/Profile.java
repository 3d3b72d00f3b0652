package dk.kursusret.importer.profile;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.layout.Layout;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A layout of list files. It is a Table Schema with three additional properties: what a column {@code reads}, whether
 * the {@code column} is required, and its {@code aliases}. A new layout takes a new file, not new code.
 */
public record Profile(String id, List<Column> columns) {
    public Profile {
        columns = List.copyOf(columns);
    }

    /** @throws UncheckedIOException where the schema is not JSON */
    public static Profile of(Layout layout) {
        try {
            JsonNode schema = Json.MAPPER.readTree(layout.schema());
            List<Column> columns = new ArrayList<>();
            schema.path("fields").forEach(field -> columns.add(column(field)));
            return new Profile(layout.id(), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema of " + layout.id() + " cannot be read", e);
        }
    }

    private static Column column(JsonNode field) {
        Field reads = Field.valueOf(field.path("reads").asText());
        Map<String, Column.Heading> headings = new HashMap<>();
        add(headings, new Column.Heading(field.path("name").asText(), reads));
        field.path("aliases").forEach(alias -> add(headings, new Column.Heading(alias.path("heading").asText(),
                alias.has("reads") ? Field.valueOf(alias.path("reads").asText()) : reads)));
        Presence presence = field.path("column").asText().equals("required") ? Presence.REQUIRED : Presence.OPTIONAL;
        return new Column(field.path("name").asText(), presence, headings);
    }

    private static void add(Map<String, Column.Heading> headings, Column.Heading heading) {
        headings.put(Headings.folded(heading.written()), heading);
    }

    /** The column to which a heading belongs. */
    public Optional<Column> column(String heading) {
        return columns.stream().filter(column -> column.reads(heading).isPresent()).findFirst();
    }

    /** How many of the headings belong to a column of this profile. */
    int known(List<String> headings) {
        return (int) headings.stream().filter(heading -> column(heading).isPresent()).count();
    }

    List<Column> required() {
        return columns.stream().filter(column -> column.presence() == Presence.REQUIRED).toList();
    }

    boolean isComplete(List<String> headings) {
        return required().stream()
                .allMatch(column -> headings.stream().anyMatch(heading -> column.reads(heading).isPresent()));
    }
}
