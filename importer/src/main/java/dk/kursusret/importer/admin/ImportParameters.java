package dk.kursusret.importer.admin;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.ListKind;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.finding.FindingCode;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the admin route is asked to do with a file. */
final class ImportParameters {
    private static final List<String> NAMES = List.of("list", "edition", "publish", "supplement", "lastDay",
            "acknowledge", "reason", "fileName", "against", "stage", "format", "lang", "type", "encoding", "delimiter",
            "profile", "sheet", "dates", "serials");
    private static final String UNNAMED = "upload";
    /** Source: regional-pool, lists. */
    private static final LocalDate SUPPLEMENTS_FROM = LocalDate.of(2021, 1, 1);
    private final KnownLists lists;
    private final ListFaults faults = new ListFaults();

    ImportParameters(KnownLists lists) {
        this.lists = lists;
    }

    /** What is to be done, and how it is to be told. */
    record Asked(ImportRequest request, ReportForm form) {}

    /**
     * @param publishing what {@code publish=true} comes to
     * @throws Problem naming every fault
     */
    Asked read(Map<String, List<String>> query, byte[] bytes, Principal who, ImportMode publishing) {
        QueryReading reading = new QueryReading(query, NAMES);
        Optional<KnownList> list = list(reading);
        Optional<LocalDate> edition = reading.requiredDay("edition");
        list.ifPresent(known -> checkDay(reading, known, edition));
        ImportMode mode = reading.flag("publish", publishing,
                reading.flag("stage", ImportMode.STAGE, ImportMode.DRY_RUN));
        ReportForm form = ReportForm.read(reading);
        EditionKind kind = reading.flag("supplement", EditionKind.SUPPLEMENT, EditionKind.EDITION);
        Optional<LocalDate> lastDay = reading.day("lastDay");
        Optional<LocalDate> against = reading.day("against");
        Set<String> guards = reading.several("acknowledge", FindingCode.guards());
        String reason = reading.text("reason").orElse("");
        String fileName = reading.text("fileName").map(ImportParameters::withoutFolder).orElse(UNNAMED);
        Chosen chosen = ChosenParameters.read(reading);
        list.ifPresent(known -> checkKind(reading, known, kind, edition));
        checkReason(reading, kind, guards, reason);
        checkLastDay(reading, list, edition, lastDay);
        reading.throwFaults();
        ImportRequest request = new ImportRequest(list.orElseThrow().id(), edition.orElseThrow(), bytes,
                new Source(fileName, Door.ADMIN, Origin.GIVEN), who, mode, kind, lastDay,
                new Acknowledgement(guards, reason),
                kind == EditionKind.SUPPLEMENT ? reason : "", against, chosen);
        return new Asked(request, form);
    }

    /** @throws Problem 404 where there is no such list */
    void requireList(String id) {
        lists.list(id).orElseThrow(() -> Problem.notFound(ListFaults.UNKNOWN.da(), ListFaults.UNKNOWN.en()));
    }

    private Optional<KnownList> list(QueryReading reading) {
        Optional<String> id = reading.required("list");
        Optional<KnownList> list = id.flatMap(lists::list);
        if (id.isPresent() && list.isEmpty()) {
            reading.fault(ListFaults.unknown("/list", id.get()));
        }
        return list;
    }

    private void checkDay(QueryReading reading, KnownList list, Optional<LocalDate> edition) {
        edition.filter(day -> !list.canBeginOn(day))
                .ifPresent(day -> reading.fault(faults.notThere(list, day)));
    }

    private static void checkKind(QueryReading reading, KnownList list, EditionKind kind,
            Optional<LocalDate> firstDay) {
        if (list.kind() == ListKind.RATES && kind == EditionKind.SUPPLEMENT) {
            reading.fault("/supplement", "Satser har ingen tillæg. Indlæs hele tabellen som en ny udgave.",
                    "Rates have no supplements. Import the whole table as a new edition.");
        }
        if (list.kind() == ListKind.REGIONAL && kind == EditionKind.SUPPLEMENT
                && firstDay.filter(SUPPLEMENTS_FROM::isAfter).isPresent()) {
            reading.fault("/supplement",
                    "Regionerne kan først optage kurser ekstraordinært fra den 1. januar 2021.",
                    "Regions can add courses between two editions only since 1 January 2021.");
        }
    }

    private static void checkReason(QueryReading reading, EditionKind kind, Set<String> guards, String reason) {
        if (reason.isBlank() && (kind == EditionKind.SUPPLEMENT || !guards.isEmpty())) {
            reading.fault("/reason", "Skriv en begrundelse: et tillæg og en advarsel, der godkendes, skal have en.",
                    "Give a reason: a supplement needs one, and so does a guard that is acknowledged.");
        }
    }

    private static void checkLastDay(QueryReading reading, Optional<KnownList> list, Optional<LocalDate> edition,
            Optional<LocalDate> lastDay) {
        if (lastDay.isPresent() && list.filter(known -> !known.kind().isPositive()).isPresent()) {
            reading.fault("/lastDay", "Kursuspakker og satser gælder, til de bliver afløst.",
                    "Course packages and rates hold until they are replaced.");
        }
        list.flatMap(known -> known.validity().lastDay()).filter(end -> lastDay.filter(end::isBefore).isPresent())
                .ifPresent(end -> reading.fault("/lastDay",
                        "Listen gælder senest til " + Numbers.danish(end) + ".",
                        "The list holds until " + Numbers.english(end) + " at the latest."));
        edition.flatMap(first -> lastDay.filter(first::isAfter)).ifPresent(day -> reading.fault("/lastDay",
                "Den sidste dag ligger før den første.", "The last day lies before the first."));
    }

    private static String withoutFolder(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }
}
