package dk.kursusret.functions.registration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.functions.answers.StatementView;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.registration.Code;
import dk.kursusret.rules.registration.RegistrationAnswer;
import dk.kursusret.rules.registration.RegistrationCheck;
import dk.kursusret.rules.registration.RegistrationDates;
import dk.kursusret.rules.registration.RegistrationEntry;
import dk.kursusret.rules.registration.RegistrationGuide;
import java.time.LocalDate;
import java.util.Optional;

/** GET /v1/registrations/check: may an activity be registered with these codes on these days, and why not. */
final class RegistrationCheckEndpoint implements Endpoint {
    private final RegistrationGuide guide;
    private final RegistrationEntryReader reader;
    private final RegistrationCheck check;
    private final CodeJson json;

    RegistrationCheckEndpoint(RegistrationGuide guide) {
        this.guide = guide;
        this.reader = new RegistrationEntryReader(guide);
        this.check = new RegistrationCheck(guide);
        this.json = new CodeJson(guide);
    }

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, RegistrationEntryReader.PARAMETERS, faults);
        RegistrationDates dates = new RegistrationDates(fields.day("activityStart"), fields.day("registeredOn"));
        RegistrationEntry entry = reader.read(fields, request.query().keySet(), faults);
        return Conditional.answer(request, Response.json(200, body(check.check(entry, dates), dates)));
    }

    private ObjectNode body(RegistrationAnswer answer, RegistrationDates dates) {
        ObjectNode body = Json.object().put("outcome", answer.outcome().name());
        day(body, "activityStart", dates.activityStart());
        day(body, "registeredOn", dates.registeredOn());
        body.set("citation", AnswerWriter.tree(answer.citation()));
        body.set("reasons", AnswerWriter.tree(StatementView.of(answer.reasons())));
        body.set("notices", AnswerWriter.tree(StatementView.of(answer.notices())));
        answer.hourlySubsidy().ifPresent(subsidy -> body.set("hourlySubsidy", CodeJson.subsidy(subsidy)));
        if (!answer.requiredFields().isEmpty()) {
            body.set("fields", CodeJson.fields(answer.requiredFields()));
        }
        ArrayNode codes = body.putArray("codes");
        for (Code code : answer.codes()) {
            codes.add(json.brief(code));
        }
        body.put("advisory", true);
        body.set("advisoryText", Language.BOTH.json(guide.advisory()));
        return body;
    }

    private static void day(ObjectNode body, String name, Optional<LocalDate> day) {
        body.put(name, day.map(LocalDate::toString).orElse(null));
    }
}
