package dk.kursusret.functions.registration;

import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.rules.registration.RegistrationGuide;

/**
 * How a caseworker registers an activity: GET /v1/registrations/check says whether it may be done with the codes asked
 * about, /v1/registrations/codes and /codes/{codelist} give the code lists of the guide, with what may be combined.
 */
public final class RegistrationsEndpoint implements Endpoint {
    private final Registrations registrations;

    public RegistrationsEndpoint(RegistrationGuide guide) {
        this.registrations = new Registrations(guide);
    }

    @Override
    public Response answer(Request request) {
        String[] words = request.path().split("/");
        String resource = words.length > 3 ? words[3] : "";
        return switch (resource) {
            case "check" -> AnswerWriter.kept(request, registrations.check(request.query()));
            case "codes" -> codes(request);
            default -> throw Problem.notFound("Adressen findes ikke.", "There is nothing at this address.");
        };
    }

    private Response codes(Request request) {
        Fields.refuseParameters(request);
        return AnswerWriter.kept(request, request.pathParameter("codelist").<Object>map(registrations::codes)
                .orElseGet(registrations::codes));
    }
}
