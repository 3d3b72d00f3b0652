package dk.kursusret.functions.registration;

import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.rules.registration.RegistrationGuide;
import java.util.function.Supplier;

/**
 * How a caseworker registers an activity: GET /v1/registrations/check says whether the given codes may be used together,
 * /v1/registrations/codes and /codes/{codelist} return the guide's code lists and the combinations allowed.
 */
public final class RegistrationsEndpoint {
    private final Registrations registrations;

    public RegistrationsEndpoint(Supplier<RegistrationGuide> guide) {
        this.registrations = new Registrations(guide);
    }

    public Response check(Request request) {
        return AnswerWriter.cacheable(request, registrations.check(request.query()));
    }

    public Response codes(Request request) {
        Fields.refuseParameters(request);
        return AnswerWriter.cacheable(request, registrations.codes());
    }

    public Response codelist(Request request) {
        Fields.refuseParameters(request);
        return AnswerWriter.cacheable(request, registrations.codes(request.pathParameter("codelist")));
    }
}
