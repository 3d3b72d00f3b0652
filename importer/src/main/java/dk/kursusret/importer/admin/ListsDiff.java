package dk.kursusret.importer.admin;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.catalog.edition.EditionsInForce;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.gateway.input.ValueReader;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.compare.DiffRows;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.finding.Severity;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.report.ChangedRows;
import dk.kursusret.importer.report.ListsComparison;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares any two lists of the same kind, be they files or published editions with their supplements. The request is
 * {@code {"from": side, "to": side}}; a side is {@code {"list", "edition"}} or {@code {"list", "file", "fileName"}},
 * with the file in Base64. Nothing is imported.
 */
final class ListsDiff {
    /** How many rows of each kind fit into an answer. The counts include all. */
    private static final int MAX = 5_000;
    private static final Set<String> FIELDS = Set.of("list", "edition", "file", "fileName");
    private final Importer importer;
    private final EditionStore store;
    private final KnownLists lists;

    ListsDiff(Importer importer, EditionStore store, KnownLists lists) {
        this.importer = importer;
        this.store = store;
        this.lists = lists;
    }

    /** @param setAside the number of a file's quarantined rows, which are not compared */
    private record Side(KnownList list, List<Row> rows, int setAside) {
        ListsComparison.Side side() {
            return new ListsComparison.Side(list.id(), rows.size(), setAside);
        }
    }

    /** @throws Problem naming every fault of the request, or those of a file that cannot be read */
    ListsComparison run(byte[] request) {
        JsonNode asked = tree(request);
        Faults faults = new Faults();
        Optional<Side> from = side(asked, "from", faults);
        Optional<Side> to = side(asked, "to", faults);
        if (from.isPresent() && to.isPresent() && !alike(from.get(), to.get())) {
            faults.add(Kind.CONTRADICTION, "/to/list", "De to lister har ikke samme slags rækker.",
                    "The two lists do not have the same kind of rows.");
        }
        faults.throwIfAny();
        return diff(from.orElseThrow(), to.orElseThrow());
    }

    private static ListsComparison diff(Side from, Side to) {
        EditionDiff<Row> diff = EditionDiff.between(from.rows(), to.rows());
        return new ListsComparison(from.side(), to.side(),
                new ListsComparison.Counts(diff.added().size(), diff.removed().size(), diff.changed().size(),
                        diff.unchanged()),
                ChangedRows.of(DiffRows.of(first(diff.added()), first(diff.removed()), first(diff.changed()))));
    }

    private static <T> List<T> first(List<T> rows) {
        return rows.subList(0, Math.min(rows.size(), MAX));
    }

    private static boolean alike(Side one, Side other) {
        return one.list().kind().isPositive() && other.list().kind().isPositive()
                || one.list().kind() == other.list().kind();
    }

    private static JsonNode tree(byte[] request) {
        try {
            return Json.MAPPER.readTree(request);
        } catch (IOException e) {
            throw Problem.badRequest(List.of(Fault.of(Kind.NOT_JSON, "", "Forespørgslen er ikke JSON.",
                    "The request is not JSON.")));
        }
    }

    private Optional<Side> side(JsonNode asked, String name, Faults faults) {
        JsonNode side = asked.path(name);
        String pointer = "/" + name;
        Optional<KnownList> list = lists.list(side.path("list").asText());
        if (list.isEmpty()) {
            faults.add(() -> ListFaults.unknown(pointer + "/list", side.path("list").asText()));
        }
        boolean known = side.propertyStream().allMatch(field -> FIELDS.contains(field.getKey()));
        if (!known || side.has("edition") == side.has("file")) {
            faults.add(pointer, "Skriv list og enten edition eller file.",
                    "Give list, and either edition or file.");
            return Optional.empty();
        }
        return list.flatMap(
                found -> side.has("file") ? file(found, side.path("file"), fileName(side), pointer + "/file", faults)
                        : edition(found, side.path("edition"), pointer + "/edition", faults));
    }

    private Optional<Side> edition(KnownList list, JsonNode day, String pointer, Faults faults) {
        return new ValueReader(faults).day(day, pointer).flatMap(firstDay -> edition(list, firstDay, pointer, faults));
    }

    private Optional<Side> edition(KnownList list, LocalDate firstDay, String pointer, Faults faults) {
        Optional<Side> side = EditionsInForce.from(store.records(list.id()), firstDay)
                .map(found -> new Side(list, LoadedEdition.read(found, store).rows(), 0));
        if (side.isEmpty()) {
            faults.add(Kind.UNKNOWN_VALUE, pointer, "Der er ingen offentliggjort udgave af listen fra den dag.",
                    "No edition of the list from that day is published.");
        }
        return side;
    }

    /** The file's name, whose extension helps to recognise the type; empty where it looks like a CPR number. */
    private static String fileName(JsonNode side) {
        return Optional.ofNullable(side.path("fileName").textValue())
                .filter(name -> !PersonalData.looksLikeCpr(name)).orElse("");
    }

    private Optional<Side> file(KnownList list, JsonNode base64, String fileName, String pointer, Faults faults) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.asText());
        } catch (IllegalArgumentException e) {
            faults.add(pointer, "Filen er ikke Base64.", "The file is not Base64.");
            return Optional.empty();
        }
        CheckedFile file = importer.check(list, bytes, fileName, Chosen.NOTHING);
        file.findings().stream().filter(finding -> finding.severity() == Severity.FILE)
                .forEach(finding -> faults.add(pointer, finding.code() + " " + finding.text().da(),
                        finding.code() + " " + finding.text().en()));
        return Optional.of(new Side(list, file.entries(), file.counts().quarantined()));
    }
}
