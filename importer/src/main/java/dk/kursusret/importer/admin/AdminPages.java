package dk.kursusret.importer.admin;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.http.Route;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.input.FormData;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.StagedReports;
import dk.kursusret.importer.pages.FileView;
import dk.kursusret.importer.pages.FileView.Next;
import dk.kursusret.importer.pages.ListView;
import dk.kursusret.importer.pages.Overview;
import dk.kursusret.importer.pages.Page;
import dk.kursusret.importer.pages.Standing;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.RollbackReport;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The operators' pages. They offer what the API routes offer and call the importer in the same way. */
final class AdminPages {
    private final AdminActions actions;
    private final EditionStore store;
    private final StagedReports reports;
    private final KnownLists lists;
    private final Clock clock;
    private final UploadPage upload;

    AdminPages(AdminActions actions, ImportParameters parameters, EditionStore store, KnownLists lists, Clock clock) {
        this.actions = actions;
        this.store = store;
        this.reports = new StagedReports(store);
        this.lists = lists;
        this.clock = clock;
        this.upload = new UploadPage(actions, parameters, lists);
    }

    List<Route> routes() {
        return List.of(page("/admin", this::overview), page("/admin/imports", upload::empty),
                page("/admin/imports/{id}", this::file), page("/admin/lists/{list}", this::list),
                form("/admin/imports", upload::uploaded), form("/admin/imports/{id}/approve", this::approve),
                form("/admin/lists/{list}/rollback", this::rollback));
    }

    private static Route page(String resource, Endpoint endpoint) {
        return Route.get(resource, request -> {
            Faults faults = new Faults();
            Fields.ofQuery(request, List.of("lang"), faults);
            faults.throwIfAny();
            return endpoint.answer(request);
        });
    }

    private static Route form(String resource, Endpoint endpoint) {
        return Route.post(resource, request -> {
            PageAnswers.refuseForeignForm(request);
            return endpoint.answer(request);
        });
    }

    private Response overview(Request request) {
        Page page = PageAnswers.page(request, Page.OVERVIEW);
        return PageAnswers.show(200, PageAnswers.TEMPLATES.overview(page.titled(page.say("heading")),
                Overview.of(lists.all().stream().map(this::standing).toList(), page.language())));
    }

    private Response list(Request request) {
        KnownList list = known(request.pathParameter("list"));
        Page page = page(request, list);
        ListView view = ListView.of(standing(list), page.language());
        return PageAnswers.show(200, PageAnswers.TEMPLATES.list(page.titled(view.name()), view));
    }

    private static Page page(Request request, KnownList list) {
        return PageAnswers.page(request, "admin/lists/" + list.id());
    }

    private Response file(Request request) {
        return file(200, request, AdminHandler.edition(request), reports::of);
    }

    private Response file(int status, Request request, EditionId id, Function<EditionRecord, ImportReport> report) {
        Standing standing = lists.list(id.list()).map(this::standing).orElseThrow(AdminHandler::noSuchImport);
        EditionRecord record = standing.records().stream().filter(found -> found.id().equals(id))
                .reduce((before, after) -> after).orElseThrow(AdminHandler::noSuchImport);
        Page page = PageAnswers.page(request, Page.UPLOAD + "/" + id);
        FileView view = FileView.kept(standing, record, report.apply(record), approving(request, standing, id),
                page.language());
        return PageAnswers.show(status, PageAnswers.TEMPLATES.file(page.titled(view.title()), view,
                upload.again(record, view.report().openGuards())));
    }

    private Next approving(Request request, Standing standing, EditionId id) {
        return actions.rule() == ApprovalRule.SINGLE_PERSON ? Next.APPROVE_ALONE
                : actions.approval().isForSomeoneElse(id, standing.records(), AdminHandler.who(request))
                        ? Next.ASK_ANOTHER
                        : Next.APPROVE;
    }

    /**
     * Approves a file. Where later publications raise guards, the answer shows these; otherwise it redirects to the
     * file's page.
     */
    private Response approve(Request request) {
        EditionId id = AdminHandler.edition(request);
        ImportReport report = actions.approve(id, AdminHandler.who(request));
        return report.status() == ImportStatus.BLOCKED ? file(409, request, id, waiting -> report)
                : PageAnswers.see(PageAnswers.page(request, ""), Page.UPLOAD + "/" + id);
    }

    private Response rollback(Request request) {
        KnownList list = known(request.pathParameter("list"));
        Faults faults = new Faults();
        Fields fields = Fields.ofParameters(FormData.of(request).map(FormData::fields).orElse(Map.of()),
                List.of("id", "reason", "lang"), faults);
        Optional<EditionId> id = fields.word("id", 200).flatMap(EditionId::parse)
                .filter(one -> one.list().equals(list.id()));
        if (id.isEmpty()) {
            faults.add(Kind.MISSING, "/id", "Vælg, hvad der skal trækkes tilbage.", "Choose what to withdraw.");
        }
        Optional<String> reason = fields.word("reason", ImportParameters.MAX_LENGTH);
        if (!fields.isGiven("reason")) {
            faults.add(Kind.MISSING, "/reason", "Skriv, hvorfor udgaven trækkes tilbage.",
                    "Say why the edition is withdrawn.");
        }
        faults.throwIfAny();
        RollbackReport report = actions.rollBack(id.orElseThrow(), reason.orElseThrow(), AdminHandler.who(request));
        Page page = page(request, list);
        return PageAnswers.show(200, PageAnswers.TEMPLATES.message(page.titled(page.say("back.done")),
                List.of(page.language().of(list.name()), report.text(page.language()), page.say("back.next"))));
    }

    private Standing standing(KnownList list) {
        return Standing.of(list, store.records(list.id()), CivilDay.today(clock));
    }

    private KnownList known(String id) {
        return lists.list(id).orElseThrow(() -> Problem.notFound("Listen kendes ikke.", "The list is not known."));
    }
}
