import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.DecisionsApi;
import org.openapitools.client.api.ListsApi;
import org.openapitools.client.api.ReferenceApi;
import org.openapitools.client.api.RegistrationApi;
import org.openapitools.client.api.ServiceApi;
import org.openapitools.client.model.Batch;
import org.openapitools.client.model.CeilingQuestion;
import org.openapitools.client.model.FittingCourses;
import org.openapitools.client.model.ComposeQuestion;
import org.openapitools.client.model.Group;
import org.openapitools.client.model.ListId;
import org.openapitools.client.model.Outcome;
import org.openapitools.client.model.Question;
import org.openapitools.client.model.QuestionCourse;
import org.openapitools.client.model.QuestionPerson;
import org.openapitools.client.model.SchemeId;
import org.openapitools.client.model.SchemeResult;

/**
 * Calls every open route with a client that was generated from the description: the default Java client or the native
 * one.
 */
final class Calls {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 15);
    private static final LocalDate EDITION = LocalDate.of(2021, 10, 1);
    private static final LocalDate IN_2015 = LocalDate.of(2015, 9, 1);
    private static final DecisionsApi DECISIONS = new DecisionsApi();
    private static final ListsApi LISTS = new ListsApi();
    private static final ReferenceApi REFERENCE = new ReferenceApi();
    private static final RegistrationApi REGISTRATION = new RegistrationApi();

    private Calls() {}

    public static void main(String... none) throws ApiException {
        // What is not stated is unknown: neither "none" nor "no".
        Question bare = new Question().asOf(DAY).addSchemesItem(SchemeId.SIX_WEEKS)
                .person(new QuestionPerson().group(Group.DAGPENGE));
        hold(ask(bare).getOutcome() == Outcome.UNDETERMINED, ask(bare));
        Question asked = new Question().asOf(DAY).addSchemesItem(SchemeId.TRIAL_FIRST_DAY_COURSE).municipality("0370")
                .person(new QuestionPerson().group(Group.DAGPENGE))
                .course(new QuestionCourse().code("42257").start(LocalDate.of(2021, 11, 22)).end(LocalDate.of(2021, 11, 26)));
        hold(ask(asked).getOutcome() == Outcome.UNDETERMINED, ask(asked));
        hold(!ask(asked).getMissingFacts().isEmpty(), ask(asked));
        // An empty list states that there are none, and differs from one that is not stated.
        hold(new QuestionPerson().getEducations() == null, "an empty list that nobody set");
        hold(new QuestionPerson().educations(List.of()).getEducations().isEmpty(), "no empty list");

        hold(DECISIONS.decideMany(new Batch().addRequestsItem(bare).addRequestsItem(asked), null, null, null).getResults().size() == 2,
                "two answers");
        FittingCourses fitting = DECISIONS.fittingCourses(new ComposeQuestion().asOf(DAY).start(LocalDate.of(2021, 11, 22))
                .person(new QuestionPerson().group(Group.DAGPENGE)), null, null, null, null);
        hold(fitting.getCourses().getFirst().getOutcome().getValue().equals("UNDETERMINED"), fitting);
        DECISIONS.ceiling(IN_2015, null, new BigDecimal(20), null, null, null, new BigDecimal(2043), null, null);
        DECISIONS.ceilingOfTariffs(new CeilingQuestion().asOf(IN_2015).hours(new BigDecimal(20)));
        lists();
        REFERENCE.regions(null, null);
        REFERENCE.rates(null, null, null);
        REFERENCE.rules(null);
        REFERENCE.sources(null);
        REFERENCE.rulesOfScheme(SchemeId.REGIONAL_POOL, DAY, null);
        REGISTRATION.checkRegistration("7", "26", null, null, null, null, null, DAY, DAY, null);
        REGISTRATION.codes(null);
        REGISTRATION.codesOfList("bevillingsramme", null);
        REGISTRATION.settlement(2021, new BigDecimal(1000), new BigDecimal(900), null);
        new ServiceApi().health();
        new ServiceApi().openapi(null);
        new ServiceApi().openapiForOlderTools(null);
        refused();
    }

    private static SchemeResult ask(Question question) throws ApiException {
        return DECISIONS.decide(question, null, null, null).getResults().getFirst();
    }

    private static void lists() throws ApiException {
        hold(LISTS.searchCourses("42257", null, null, null, null, null, null, null, null, DAY, null, null, null, null, null).getTotal() > 0, "a course");
        LISTS.course("42257", DAY, null, null);
        LISTS.positiveLists(null, null, null);
        LISTS.compareRegions(List.of(ListId.RAR_FYN, ListId.RAR_SJAELLAND), DAY, null, null);
        LISTS.listEvents(null, ListId.RAR_FYN, null, null);
        LISTS.editions(ListId.RAR_FYN, null, null, null);
        LISTS.edition(ListId.RAR_FYN, EDITION, null, null, null, null, 5, null, null);
        LISTS.changes(ListId.RAR_FYN, EDITION, null, null, null, null, null, null);
        LISTS.listSchema(null);
        LISTS.listTemplate(null);
        LISTS.packages(DAY, null, null);
        LISTS.coursePackage("kabelmontoer", DAY, null, null);
    }

    private static void refused() throws ApiException {
        try {
            LISTS.course("findes-ikke", null, null, null);
        } catch (ApiException refusal) {
            hold(refusal.getCode() == 404 && refusal.getResponseBody().contains("not-found"), refusal);
            return;
        }
        throw new AssertionError("a course that is on no list was found");
    }

    private static void hold(boolean holds, Object message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }
}
