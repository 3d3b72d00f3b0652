package dk.kursusret.bench.decision;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The eight inputs of the model that every engine evaluates. All of them are known. */
record Applicant(String group, String education, boolean listed, BigDecimal age, BigDecimal weeks, BigDecimal hours,
        boolean interviewHeld, boolean startedInNotice) {
    /** No rule refuses this applicant, so every rule is evaluated. */
    static final Applicant ENTITLED = new Applicant("DAGPENGE", "VOCATIONAL", true, BigDecimal.valueOf(31),
            new BigDecimal("17.5"), BigDecimal.valueOf(148), true, false);

    /** A random applicant, on either side of every boundary; each rule refuses some of them. */
    static Applicant anybody(Random random) {
        return new Applicant(one(random, "DAGPENGE", "DAGPENGE", "DAGPENGE", "KONTANTHJAELP"),
                one(random, "VOCATIONAL", "SHORT_HIGHER", "VOCATIONAL", "MEDIUM_HIGHER", "LONG_HIGHER"),
                random.nextInt(5) > 0, BigDecimal.valueOf(23L + random.nextInt(5)),
                one(random, new BigDecimal("17.5"), BigDecimal.valueOf(26), new BigDecimal("26.1"),
                        BigDecimal.valueOf(39), new BigDecimal("39.5")),
                one(random, BigDecimal.valueOf(37), BigDecimal.valueOf(222), new BigDecimal("222.2")),
                random.nextBoolean(), random.nextBoolean());
    }

    @SafeVarargs
    private static <T> T one(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }

    /** The inputs by name, for engines that cannot read Java objects. */
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
