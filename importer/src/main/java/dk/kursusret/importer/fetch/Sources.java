package dk.kursusret.importer.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.intake.ImportMode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the configuration of sources: {@code {"sources": [{"name", "list", "url", "hosts", "firstDay", "autoPublish",
 * "overrides"}]}}. A faulty source is reported and not fetched; the others are.
 */
final class Sources {
    private final KnownLists lists;
    private final ImportMode publishing;

    /** @param publishing the mode that {@code autoPublish} stands for: PUBLISH or STAGE */
    Sources(KnownLists lists, ImportMode publishing) {
        this.lists = lists;
        this.publishing = publishing;
    }

    /** @throws IllegalArgumentException where the file is not JSON of this form */
    List<SourceEntry> read(byte[] file) {
        JsonNode sources = tree(file).path("sources");
        if (!sources.isArray()) {
            throw new IllegalArgumentException("the configuration of sources has no array `sources`");
        }
        List<SourceEntry> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode source : sources) {
            SourceEntry configured = new SourceReading(source, lists, publishing).read(read.size() + 1);
            read.add(names.add(configured.name()) ? configured : duplicate(configured.name()));
        }
        return read;
    }

    private static JsonNode tree(byte[] file) {
        try {
            return Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("the configuration of sources is not JSON", e);
        }
    }

    private static SourceEntry duplicate(String name) {
        return new SourceEntry.Faulty(name, List.of(Fault.of("/name", "To kilder har det samme navn.",
                "Two sources have this name.")));
    }
}
