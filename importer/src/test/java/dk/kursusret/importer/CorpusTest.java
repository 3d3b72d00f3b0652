package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.admin.AskedImport;
import dk.kursusret.importer.finding.FindingCode;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small files with one fault or oddity each, and the report that each must produce. {@code corpus/make_corpus.py} makes
 * both. Guards that compare with earlier editions are tested elsewhere.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
    private static final Set<String> COMPARED = Set.of("A201", "A202", "A203", "A204", "A211", "A212");
    private static final String EXPECTED = ".expected.json";

    static List<String> files() throws IOException {
        try (var files = Files.list(CORPUS)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(EXPECTED)).sorted()
                    .map(name -> name.substring(0, name.length() - EXPECTED.length())).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileGivesItsReportAndIsPublishedOnlyWhereNothingStopsIt(String file) throws IOException {
        JsonNode expected = expected(file);
        String list = expected.path("list").asText("rar-sjaelland");
        String edition = expected.path("edition").asText("2021-10-01");
        try (LocalImports imports = new LocalImports(list)) {
            for (JsonNode before : expected.path("before")) {
                assertEquals(ImportStatus.PUBLISHED, imports.run(request(before.path("file").asText(), list,
                        before.path("edition").asText(), expected, ImportMode.PUBLISH)).status());
            }
            int standing = standing(imports);
            JsonNode report = LocalImports
                    .json(imports.run(request(file, list, edition, expected, ImportMode.DRY_RUN)));
            assertEquals(outline(expected), outline(report));
            assertTexts(expected, report);
            assertEquals(standing, standing(imports), "a dry run published something");
            ImportReport published = imports.run(request(file, list, edition, expected, ImportMode.PUBLISH));
            boolean ready = expected.path("status").asText().equals("READY");
            assertEquals(ready ? ImportStatus.PUBLISHED : ImportStatus.BLOCKED, published.status());
            assertEquals(standing + (ready ? 1 : 0), standing(imports));
        }
    }

    /** A205 needs a published edition, and W323 a rollback. */
    @Test
    void everyCodeOfAFileARowOrAWarningIsInTheCorpus() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        for (String file : files()) {
            expected(file).path("findings").forEach(finding -> codes.add(finding.path("code").asText()));
        }
        assertEquals(Messages.load().codes().stream().map(FindingCode::name).filter(code -> !COMPARED.contains(code))
                .filter(code -> !Set.of("A205", "W323").contains(code))
                .collect(Collectors.toCollection(TreeSet::new)), codes);
    }

    @Test
    void everyFileHasItsReport() throws IOException {
        try (var all = Files.list(CORPUS)) {
            assertEquals(files(), all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(EXPECTED) && !name.startsWith(".") && !name.endsWith(".py")).sorted()
                    .toList());
        }
    }

    private static ImportRequest request(String file, String list, String edition, JsonNode expected, ImportMode mode)
            throws IOException {
        Map<String, List<String>> query = new TreeMap<>(Map.of("list", List.of(list), "edition", List.of(edition),
                "fileName", List.of(file), "publish", List.of("true")));
        expected.path("parameters").properties()
                .forEach(parameter -> query.put(parameter.getKey(), List.of(parameter.getValue().asText())));
        return AskedImport.of(query, Files.readAllBytes(CORPUS.resolve(file)),
                Principal.of(LocalImports.ANNA), mode);
    }

    private static JsonNode expected(String file) throws IOException {
        return Json.MAPPER.readTree(Files.readString(CORPUS.resolve(file + EXPECTED)));
    }

    private static int standing(LocalImports imports) {
        return (int) imports.records().stream().filter(EditionRecord::stands).count();
    }

    /** The report's status and counts, what was recognised, and each finding with its place. */
    private static String outline(JsonNode report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.path("status").asText());
        lines.add(report.path("recognised").toPrettyString());
        lines.add(report.path("accepted").asInt() + " of " + report.path("rows").asInt() + " accepted, "
                + report.path("quarantined").asInt() + " set aside");
        report.path("findings").forEach(finding -> {
            if (!COMPARED.contains(finding.path("code").asText())) {
                lines.add(finding.path("code").asText() + " " + finding.path("severity").asText() + " "
                        + finding.path("line") + finding.path("column"));
            }
        });
        return String.join("\n", lines);
    }

    private static void assertTexts(JsonNode expected, JsonNode report) {
        for (JsonNode finding : report.path("findings")) {
            assertFalse(finding.at("/text/en").asText().isBlank(), finding.toString());
            assertFalse(finding.at("/text/da").asText().contains("{"), finding.toString());
        }
        List<String> danish = new ArrayList<>();
        report.path("findings").forEach(finding -> danish.add(finding.at("/text/da").asText()));
        expected.path("findings").forEach(finding -> {
            if (finding.has("da")) {
                assertTrue(danish.contains(finding.path("da").asText()), finding + " is not among " + danish);
            }
        });
    }
}
