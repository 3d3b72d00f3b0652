package dk.kursusret.bench.load;

import dk.kursusret.bench.decision.Sample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the server is asked. */
final class Questions {
    static final Question START_PAGE = Question.get("start page", "/", Map.of());
    private static final Map<String, String> JSON = new TreeMap<>(Map.of("Content-Type", "application/json"));

    private Questions() {}

    /** In full, all schemes and both languages, of a day on which most schemes are in force. */
    static Question full() {
        return eligibility("question, in full", "detail=full", JSON);
    }

    /** Everything else, with answers packed and not. */
    static List<Question> others() {
        Map<String, String> packing = new LinkedHashMap<>(JSON);
        packing.put("Accept-Encoding", "gzip");
        return List.of(eligibility("question, in full, packed", "detail=full", packing),
                eligibility("question, summary", "detail=summary", JSON),
                eligibility("question, summary, packed", "detail=summary", packing),
                Question.get("start page, packed", "/", Map.of("Accept-Encoding", "gzip")));
    }

    private static Question eligibility(String name, String parameters, Map<String, String> headers) {
        return Question.post(name, "/v1/eligibility?lang=both&" + parameters, headers, Sample.GRANTED_2021.body());
    }
}
