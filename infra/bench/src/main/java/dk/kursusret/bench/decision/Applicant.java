package dk.kursusret.bench.decision;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The eight inputs of the model that every engine is given: all of them known. */
record Applicant(String group, String education, boolean listed, BigDecimal age, BigDecimal weeks, BigDecimal hours,
        boolean interviewHeld, boolean startedInNotice) {
    /** Whom no rule refuses, so that every rule is looked at. */
    static final Applicant ENTITLED = new Applicant("DAGPENGE", "VOCATIONAL", true, BigDecimal.valueOf(31),
            new BigDecimal("17.5"), BigDecimal.valueOf(148), true, false);

    /** By name, as engines want it that know no Java. */
    Map<String, Object> inputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("group", group);
        inputs.put("education", education);
        inputs.put("listed", listed);
        inputs.put("age", age);
        inputs.put("weeks", weeks);
        inputs.put("hours", hours);
        inputs.put("interviewHeld", interviewHeld);
        inputs.put("startedInNotice", startedInNotice);
        return inputs;
    }
}
