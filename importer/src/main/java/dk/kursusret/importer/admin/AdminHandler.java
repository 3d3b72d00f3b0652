package dk.kursusret.importer.admin;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.ProxyFunction;
import dk.kursusret.gateway.http.Refusal;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.http.Route;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.gateway.settings.Settings;
import dk.kursusret.importer.bucket.AwsClients;
import dk.kursusret.importer.bucket.S3Bucket;
import dk.kursusret.importer.file.FileContent;
import dk.kursusret.importer.intake.Approval;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.Progress;
import dk.kursusret.importer.intake.Rollback;
import dk.kursusret.importer.intake.SourceFiles;
import dk.kursusret.importer.intake.StagedReports;
import dk.kursusret.importer.report.ReportJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The admin routes: import, approve, roll back, and what operators can look up. The API gateway lets only signed
 * requests through.
 */
public final class AdminHandler implements RequestStreamHandler {
    /** The caller where requests are not signed, which is so on a personal machine only. */
    private static final Principal UNSIGNED = Principal.of("local");
    private final ProxyFunction proxy;
    private final AdminActions actions;
    private final ImportParameters parameters;
    private final AdminReads reads;
    private final StagedReports reports;
    private final ListsDiff diff;
    private final AdminPages pages;

    /** Called by Lambda; takes tables, approval rule and bucket from the environment. */
    public AdminHandler() {
        this(Settings.ofFunction());
    }

    private AdminHandler(Settings settings) {
        this(AwsClients.dynamoDb(), TableNames.of(settings::required), Clock.systemUTC(), ApprovalRule.of(settings),
                SourceFiles.in(S3Bucket.of(settings)), Progress.loggedTo(System.out), () -> {});
    }

    /** @param afterChange runs after something has been published or withdrawn, before the answer is sent */
    public AdminHandler(DynamoDbClient client, TableNames tables, Clock clock, ApprovalRule rule, SourceFiles files,
            Progress progress, Runnable afterChange) {
        KnownLists lists = KnownLists.load();
        EditionStore store = new DynamoDbEditionStore(client, tables);
        Metrics metrics = Metrics.ofFunction(clock);
        Importer importer = new Importer(store, clock, files, progress);
        this.actions = new AdminActions(importer, new Approval(store, clock, rule), new Rollback(store, clock), rule,
                metrics, afterChange);
        this.parameters = new ImportParameters(lists);
        this.diff = new ListsDiff(importer, store, lists);
        this.reads = new AdminReads(store, lists, clock);
        this.reports = new StagedReports(store);
        this.pages = new AdminPages(actions, parameters, store, lists, clock);
        Routes routes = routes();
        this.proxy = new ProxyFunction(routes, routes.refusal(), metrics);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        proxy.serve(event, answer);
    }

    public Routes routes() {
        return new Routes(AdminHandler::refused, Stream.concat(api(), pages.routes().stream()).toArray(Route[]::new));
    }

    /** Answers a refusal as a page to people, and as the API does to programs. */
    private static Response refused(Request request, Problem problem) {
        return PageAnswers.isPage(request) ? PageAnswers.refused(request, problem)
                : Refusal.JSON.of(request, problem);
    }

    private Stream<Route> api() {
        return Stream.of(
                get("/v1/admin/imports", request -> json(request, AdminReads::waiting)),
                post("/v1/admin/imports", this::imported),
                get("/v1/admin/imports/{id}", this::report),
                post("/v1/admin/imports/{id}/approve", this::approve),
                get("/v1/admin/lists", request -> json(request, AdminReads::all)),
                post("/v1/admin/lists/{list}/rollback", this::rollback),
                post("/v1/admin/diff", this::diff));
    }

    private static Route get(String resource, Endpoint endpoint) {
        return Route.get(resource, uncached(endpoint));
    }

    private static Route post(String resource, Endpoint endpoint) {
        return Route.post(resource, uncached(endpoint));
    }

    private static Endpoint uncached(Endpoint endpoint) {
        return request -> endpoint.answer(request).with("Cache-Control", "no-store");
    }

    private Response json(Request request, Function<AdminReads, Object> read) {
        Fields.refuseParameters(request);
        return json(read.apply(reads));
    }

    private static Response json(Object answer) {
        return Response.json(200, ReportJson.bytes(answer));
    }

    private Response diff(Request request) {
        Fields.refuseParameters(request);
        return json(diff.run(request.body()));
    }

    private Response report(Request request) {
        Faults faults = new Faults();
        ReportForm form = ReportForm.read(Fields.ofQuery(request, ReportForm.NAMES, faults));
        faults.throwIfAny();
        return form.of(reports.of(edition(request)).orElseThrow(AdminHandler::noSuchImport));
    }

    static Problem noSuchImport() {
        return Problem.notFound("Der er ikke indlæst nogen fil med det nummer.", "No file was uploaded under that id.");
    }

    /** Imports a file. Under the rule of two persons a request to publish only stages it, and approval publishes it. */
    private Response imported(Request request) {
        refuseTooLarge(request);
        ImportMode publishing = switch (actions.rule()) {
            case SINGLE_PERSON -> ImportMode.PUBLISH;
            case TWO_PERSONS -> ImportMode.STAGE;
        };
        ImportParameters.ParsedImport asked = parameters.read(request.query(), request.body(), who(request),
                publishing);
        return asked.form().of(actions.upload(asked.request()));
    }

    static void refuseTooLarge(Request request) {
        if (request.body().length > FileContent.MAX_BYTES) {
            throw Refusals.tooLarge();
        }
    }

    private Response approve(Request request) {
        Fields.refuseParameters(request);
        return json(actions.approve(edition(request), who(request)));
    }

    private Response rollback(Request request) {
        String list = request.pathParameter("list");
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, List.of("edition", "reason"), faults);
        fields.require("edition");
        Optional<LocalDate> edition = fields.day("edition");
        String reason = fields.word("reason", ImportParameters.MAX_LENGTH).orElse("");
        faults.throwIfAny();
        parameters.requireList(list);
        return json(actions.rollBack(list, edition.orElseThrow(), reason, who(request)));
    }

    static EditionId edition(Request request) {
        return EditionId.parse(request.pathParameter("id")).orElseThrow(() -> Problem.notFound(
                "Nummeret kendes ikke. Det er liste~førstedag~sha256.",
                "The id is not known. It is list~firstDay~sha256."));
    }

    static Principal who(Request request) {
        return request.caller().map(caller -> Principal.of(caller.arn(), caller.userId())).orElse(UNSIGNED);
    }
}
