package dk.kursusret.importer.admin;

import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.FormData;
import dk.kursusret.gateway.input.FormData.SentFile;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Imported;
import dk.kursusret.importer.pages.FileView;
import dk.kursusret.importer.pages.Page;
import dk.kursusret.importer.pages.UploadForm;
import dk.kursusret.importer.pages.UploadForm.Mistake;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page for uploading a file, to check it or submit it for approval. It publishes nothing. */
final class UploadPage {
    private static final String STAGE = "stage";
    /** The inputs to which a mistake can link. */
    private static final Set<String> INPUTS = Set.of("list", "edition", "lastDay", "reason", "supplement");
    private final AdminActions actions;
    private final ImportParameters parameters;
    private final KnownLists lists;

    UploadPage(AdminActions actions, ImportParameters parameters, KnownLists lists) {
        this.actions = actions;
        this.parameters = parameters;
        this.lists = lists;
    }

    Response empty(Request request) {
        return form(200, PageAnswers.page(request, Page.UPLOAD), form(Map.of(), List.of(), List.of()));
    }

    /** The form filled in as for a stored file, offering the guards that now block it. */
    UploadForm again(EditionRecord record, List<String> guards) {
        Map<String, List<String>> fields = new HashMap<>(Map.of("list", List.of(record.list()), "edition",
                List.of(record.firstDay().toString())));
        record.term().lastDay().ifPresent(day -> fields.put("lastDay", List.of(day.toString())));
        if (record.term().kind() == EditionKind.SUPPLEMENT) {
            fields.put("supplement", List.of("true"));
        }
        return form(fields, guards, List.of());
    }

    Response uploaded(Request request) {
        AdminHandler.refuseTooLarge(request);
        Optional<FormData> sent = FormData.of(request);
        Map<String, List<String>> fields = new HashMap<>(sent.map(FormData::fields).orElse(Map.of()));
        List<String> wanted = Optional.ofNullable(fields.remove("do")).orElse(List.of());
        Optional<SentFile> file = sent.stream().flatMap(form -> form.files("file").stream())
                .filter(one -> one.content().length > 0 || !one.name().isEmpty()).findFirst();
        Page page = PageAnswers.page(request, Page.UPLOAD);
        ImportRequest asked;
        try {
            asked = request(request, fields, file,
                    wanted.contains(STAGE) ? ImportMode.STAGE : ImportMode.DRY_RUN);
        } catch (Problem problem) {
            return form(problem.status(), page, form(fields, List.of(), mistakes(problem, page)));
        }
        Imported imported = actions.upload(asked);
        if (wanted.contains("csv")) {
            return ReportForm.csv(imported.setAside().csv()).with("Content-Disposition",
                    "attachment; filename=\"" + asked.edition().list() + "-" + asked.edition().firstDay() + ".csv\"")
                    .with("Cache-Control", "no-store");
        }
        return asked.mode() == ImportMode.STAGE && imported.report().status() != ImportStatus.BLOCKED
                ? PageAnswers.see(page, Page.UPLOAD + "/" + imported.report().id())
                : checked(page, fields, imported);
    }

    private Response checked(Page page, Map<String, List<String>> fields, Imported imported) {
        Language language = page.language();
        KnownList list = lists.list(imported.report().subject().list()).orElseThrow();
        FileView view = FileView.checked(page.say("checked", Map.of("list", language.of(list.name()), "day",
                language.day(imported.report().subject().edition()))), imported.report(), language);
        List<String> guards = new ArrayList<>(view.report().openGuards());
        guards.addAll(imported.report().guards().acknowledged());
        return PageAnswers.show(200, PageAnswers.TEMPLATES.file(page.titled(view.title()), view,
                form(fields, guards, List.of())));
    }

    /** Reads the request. All faults are reported at once, including a missing file. */
    private ImportRequest request(Request request, Map<String, List<String>> fields, Optional<SentFile> file,
            ImportMode mode) {
        Map<String, List<String>> asked = new HashMap<>(fields);
        file.filter(one -> !one.name().isEmpty()).ifPresent(one -> asked.put("fileName", List.of(one.name())));
        if (mode == ImportMode.STAGE) {
            asked.put(STAGE, List.of("true"));
        }
        List<Fault> faults = new ArrayList<>();
        if (file.isEmpty()) {
            faults.add(Fault.of(Kind.MISSING, "/file", "Vælg en fil.", "Choose a file."));
        }
        try {
            ImportRequest read = parameters.read(asked, file.map(SentFile::content).orElse(new byte[0]),
                    AdminHandler.who(request), ImportMode.STAGE).request();
            if (faults.isEmpty()) {
                return read;
            }
        } catch (Problem problem) {
            faults.addAll(0, problem.faults());
        }
        throw Problem.badRequest(faults);
    }

    private static List<Mistake> mistakes(Problem problem, Page page) {
        return problem.faults().stream().map(fault -> {
            String field = fault.pointer().replaceFirst("^/", "");
            return new Mistake(INPUTS.contains(field) ? field : "file",
                    fault.kind() == Kind.MISSING && Set.of("list", "edition").contains(field)
                            ? page.say("missing." + field)
                            : page.language().of(fault.text()));
        }).toList();
    }

    private UploadForm form(Map<String, List<String>> fields, List<String> guards, List<Mistake> mistakes) {
        Map<String, String> values = new HashMap<>();
        fields.forEach((name, given) -> given.stream().findFirst().filter(value -> !PersonalData.looksLikeCpr(value))
                .ifPresent(value -> values.put(name, value)));
        return new UploadForm(lists.all(), values, guards,
                Set.copyOf(fields.getOrDefault("acknowledge", List.of())), mistakes);
    }

    private static Response form(int status, Page page, UploadForm form) {
        String title = page.say("bring");
        return PageAnswers.show(status, PageAnswers.TEMPLATES.upload(page.titled(
                form.mistakes().isEmpty() ? title : page.say("error", Map.of("title", title))), form));
    }
}
