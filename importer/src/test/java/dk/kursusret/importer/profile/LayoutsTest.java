package dk.kursusret.importer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dk.kursusret.catalog.layout.Layout;
import dk.kursusret.catalog.layout.Layouts;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published layouts are Table Schemas. {@code frictionless/tableschema.json} is the standard's own profile, version
 * 2.0, from github.com/frictionlessdata/specs (in the public domain).
 */
class LayoutsTest {

    static List<Layout> layouts() {
        return Layouts.load().all();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyLayoutIsATableSchema(Layout layout) throws IOException {
        assertEquals(Set.of(), standard().validate(schema(layout)));
    }

    @Test
    void theStandardFindsWhatIsNoTableSchema() throws IOException {
        JsonNode wrong = Json.MAPPER.readTree("{\"fields\":[{\"title\":\"no name\"}]}");
        assertTrue(!standard().validate(wrong).isEmpty());
    }

    /** Requirements that the standard's profile cannot express. */
    @ParameterizedTest
    @MethodSource("layouts")
    void theNamesOfTheFieldsAreUniqueAndSoIsEveryHeading(Layout layout) throws IOException {
        JsonNode schema = schema(layout);
        assertEquals(layout.id(), schema.path("id").asText());
        assertEquals("https://datapackage.org/profiles/2.0/tableschema.json", schema.path("$schema").asText());
        List<String> headings = new ArrayList<>();
        schema.path("fields").forEach(field -> {
            headings.add(Headings.folded(field.path("name").asText()));
            Set<String> aliases = new HashSet<>();
            field.path("aliases").forEach(alias -> aliases.add(Headings.folded(alias.path("heading").asText())));
            headings.addAll(aliases);
            assertTrue(!field.path("title").asText().isBlank() && !field.path("description").asText().isBlank());
        });
        assertEquals(headings.size(), new HashSet<>(headings).size(), headings.toString());
    }

    @Test
    void theOfficialLayoutHasTheColumnsThatAreAskedFor() throws IOException {
        List<String> names = new ArrayList<>();
        schema(Layouts.load().official()).path("fields").forEach(field -> names.add(field.path("name").asText()));
        assertEquals(
                "løbenr;erhvervsområde;kode;titel;type;varighed;udbyder;forløb;uden karens;pris;bemærkning;tilføjet;"
                        + "status;gælder fra;gælder til",
                String.join(";", names));
    }

    private static JsonNode schema(Layout layout) throws IOException {
        return Json.MAPPER.readTree(layout.schema());
    }

    private static JsonSchema standard() throws IOException {
        try (InputStream in = LayoutsTest.class.getResourceAsStream("/frictionless/tableschema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
        }
    }
}
