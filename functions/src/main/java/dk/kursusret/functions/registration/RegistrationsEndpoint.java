package dk.kursusret.functions.registration;

import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.registration.RegistrationGuide;

/** GET /v1/registrations/…: how a caseworker registers an activity. */
public final class RegistrationsEndpoint implements Endpoint {
    private final RegistrationCheckEndpoint check;
    private final RegistrationCodesEndpoint codes;

    public RegistrationsEndpoint(RegistrationGuide guide) {
        this.check = new RegistrationCheckEndpoint(guide);
        this.codes = new RegistrationCodesEndpoint(guide);
    }

    @Override
    public Response answer(Request request) {
        String[] words = request.path().split("/");
        String resource = words.length > 3 ? words[3] : "";
        return switch (resource) {
            case "check" -> check.answer(request);
            case "codes" -> codes.answer(request);
            default -> throw Problem.notFound("Adressen findes ikke.", "There is nothing at this address.");
        };
    }
}
