package dk.kursusret.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Bodies of eligibility requests, in which tests change single values by their pointers. */
final class Questions {
    /** Skilled, insured, four weeks of a listed AMU course: entitled. */
    static final String SIX_WEEKS = """
            {"asOf":"2015-09-01","schemes":["six-weeks"],"municipality":"0370",
             "person":{"group":"DAGPENGE","age":31,"insurance":"FULL_TIME","registeredAs":"FULL_TIME",
             "employment":"NONE","sideBusiness":false,"educations":[{"level":"VOCATIONAL","completed":true}],
             "unemployment":{"accumulatedWeeks":12.5,"since":"2015-06-08"},
             "sixWeeks":{"coveredBefore2015":false,"missedParts":[],"use":"NONE","hoursUsed":0},
             "interviews":{"firstJobInterviewHeld":true},"noticePeriod":{"courseStartedInNotice":false},
             "activationOfferClashes":false},
             "course":{"listedOn":["six-weeks"],"level":"AMU","start":"2015-09-07","end":"2015-10-02","hours":148,
             "fullTime":true,"inPersonPercent":100,"jobcentreCoversRest":false,"deselected":[],"completedBefore":[]}}""";

    /** A listed course in Næstved. */
    static final String POOL = """
            {"asOf":"2021-11-15","schemes":["regional-pool"],"municipality":"0370",
             "person":{"group":"KONTANTHJAELP_JOBPARAT","age":40,"unemployment":{"since":"2021-03-01"}},
             "course":{"code":"42994","start":"2021-11-22","end":"2021-12-03"},
             "employer":{"statement":false,"withoutWageSubsidy":false,"courseAgreed":false,
             "employmentFollowsImmediately":false,"beyondEmployerTraining":false,"employmentStart":"2022-01-03"}}""";

    private Questions() {}

    /** Returns the body with the JSON {@code value} at the pointer, creating objects on the way. */
    static String with(String body, String pointer, String value) {
        ObjectNode object = read(body).deepCopy();
        String[] parts = pointer.substring(1).split("/");
        ObjectNode parent = object;
        for (int i = 0; i < parts.length - 1; i++) {
            parent = parent.path(parts[i]) instanceof ObjectNode child ? child : parent.putObject(parts[i]);
        }
        parent.set(parts[parts.length - 1], read(value));
        return Json.text(object);
    }

    static String without(String body, String pointer) {
        ObjectNode object = read(body).deepCopy();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) object.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        return Json.text(object);
    }

    private static JsonNode read(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }
}
