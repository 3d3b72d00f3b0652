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
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.finding.FindingCode;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.ProposedEdition;
import dk.kursusret.importer.intake.SubmittedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the parameters of an import. */
final class ImportParameters {
    private static final List<String> NAMES = List.of("list", "edition", "publish", "supplement", "lastDay",
            "acknowledge", "reason", "fileName", "against", "stage", "format", "lang", "type", "encoding", "delimiter",
            "profile", "sheet", "dates", "serials");
    private static final String UNNAMED = "upload";
    /** The maximum length of a reason and of a file name, in characters. */
    static final int MAX_LENGTH = 200;
    /** The first day on which regions may add courses between two editions. Source: regional-pool, lists. */
    private static final LocalDate SUPPLEMENTS_FROM = LocalDate.of(2021, 1, 1);
    private final KnownLists lists;
    private final ListFaults ofLists = new ListFaults();

    ImportParameters(KnownLists lists) {
        this.lists = lists;
    }

    /** The request, and the form in which its report is to be answered. */
    record ParsedImport(ImportRequest request, ReportForm form) {}

    /**
     * @param publishing the mode that {@code publish=true} stands for
     * @throws Problem naming every fault
     */
    ParsedImport read(Map<String, List<String>> query, byte[] bytes, Principal who, ImportMode publishing) {
        Faults faults = new Faults();
        Fields fields = Fields.ofParameters(query, NAMES, Set.of("acknowledge"), faults);
        Optional<KnownList> list = list(fields, faults);
        fields.require("edition");
        Optional<LocalDate> edition = fields.day("edition");
        list.ifPresent(known -> checkDay(faults, known, edition));
        ImportMode staging = fields.flag("stage").orElse(false) ? ImportMode.STAGE : ImportMode.DRY_RUN;
        ImportMode mode = fields.flag("publish").orElse(false) ? publishing : staging;
        ReportForm form = ReportForm.read(fields);
        EditionKind kind = fields.flag("supplement").orElse(false) ? EditionKind.SUPPLEMENT : EditionKind.EDITION;
        Optional<LocalDate> lastDay = fields.day("lastDay");
        Optional<LocalDate> against = fields.day("against");
        Set<String> guards = fields.each("acknowledge", FindingCode.guards().stream().sorted().toList());
        String reason = fields.word("reason", MAX_LENGTH).orElse("");
        String fileName = fields.word("fileName", MAX_LENGTH).map(ImportParameters::withoutFolder).orElse(UNNAMED);
        Chosen chosen = ChosenParameters.read(fields, faults);
        list.ifPresent(known -> checkKind(faults, known, kind, edition));
        checkReason(faults, kind, guards, fields);
        checkLastDay(faults, list, edition, lastDay);
        faults.throwIfAny();
        Term term = new Term(kind, Optional.empty(), lastDay, kind == EditionKind.SUPPLEMENT ? reason : "");
        ImportRequest request = new ImportRequest(
                new ProposedEdition(list.orElseThrow().id(), edition.orElseThrow(), term),
                new SubmittedFile(bytes, new Source(fileName, Door.ADMIN, Origin.GIVEN), who), mode,
                new Acknowledgement(guards, reason), against, chosen);
        return new ParsedImport(request, form);
    }

    /** @throws Problem 404 where there is no such list */
    void requireList(String id) {
        lists.list(id).orElseThrow(() -> Problem.notFound(KnownLists.UNKNOWN));
    }

    private Optional<KnownList> list(Fields fields, Faults faults) {
        fields.require("list");
        Optional<String> id = fields.word("list");
        Optional<KnownList> list = id.flatMap(lists::list);
        if (id.isPresent() && list.isEmpty()) {
            faults.add(() -> ListFaults.unknown("/list", id.get()));
        }
        return list;
    }

    private void checkDay(Faults faults, KnownList list, Optional<LocalDate> edition) {
        edition.filter(day -> !list.canBeginOn(day))
                .ifPresent(day -> faults.add(() -> ofLists.noEditionOnDay(list, day)));
    }

    private static void checkKind(Faults faults, KnownList list, EditionKind kind,
            Optional<LocalDate> firstDay) {
        if (list.kind() == ListKind.RATES && kind == EditionKind.SUPPLEMENT) {
            faults.add(Kind.CONTRADICTION, "/supplement",
                    "Satser har ingen tillæg. Indlæs hele tabellen som en ny udgave.",
                    "Rates have no supplements. Import the whole table as a new edition.");
        }
        if (list.kind() == ListKind.REGIONAL && kind == EditionKind.SUPPLEMENT
                && firstDay.filter(SUPPLEMENTS_FROM::isAfter).isPresent()) {
            faults.add(Kind.CONTRADICTION, "/supplement",
                    "Regionerne kan først optage kurser ekstraordinært fra den 1. januar 2021.",
                    "Regions can add courses between two editions only from 1 January 2021 on.");
        }
    }

    private static void checkReason(Faults faults, EditionKind kind, Set<String> guards, Fields fields) {
        if (!fields.isGiven("reason") && (kind == EditionKind.SUPPLEMENT || !guards.isEmpty())) {
            faults.add(Kind.MISSING, "/reason",
                    "Skriv en begrundelse: et tillæg og en advarsel, der godkendes, skal have en.",
                    "Give a reason: a supplement needs one, and so does a guard that is acknowledged.");
        }
    }

    private static void checkLastDay(Faults faults, Optional<KnownList> list, Optional<LocalDate> edition,
            Optional<LocalDate> lastDay) {
        if (lastDay.isPresent() && list.filter(known -> !known.kind().isPositive()).isPresent()) {
            faults.add(Kind.CONTRADICTION, "/lastDay", "Kursuspakker og satser gælder, til de bliver afløst.",
                    "Course packages and rates hold until they are replaced.");
        }
        list.flatMap(known -> known.validity().lastDay()).filter(end -> lastDay.filter(end::isBefore).isPresent())
                .ifPresent(end -> faults.add(Kind.CONTRADICTION, "/lastDay",
                        "Listen gælder senest til " + Numbers.danish(end) + ".",
                        "The list holds until " + Numbers.english(end) + " at the latest."));
        edition.flatMap(first -> lastDay.filter(first::isAfter))
                .ifPresent(day -> faults.add(Kind.CONTRADICTION, "/lastDay",
                        "Den sidste dag ligger før den første.", "The last day is before the first."));
    }

    private static String withoutFolder(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }
}
