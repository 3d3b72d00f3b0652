package dk.kursusret.functions.registration;

import dk.kursusret.gateway.Endpoint;
import dk.kursusret.gateway.Problem;
import dk.kursusret.gateway.Request;
import dk.kursusret.gateway.Response;
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
