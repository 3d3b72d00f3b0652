package dk.kursusret.rules;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Random numbers for what must hold for every case: the same in every run, so that a failure can be reproduced.
 * {@code -Dkursusret.seed=free} takes others, {@code -Dkursusret.seed=N} those of an earlier run; the seed is printed.
 */
public final class Seeds {
    private static final long FIXED = 20150629;
    private static final String PROPERTY = "kursusret.seed";
    private static final long SEED = seed(System.getProperty(PROPERTY));

    static {
        System.out.println("random cases: -D" + PROPERTY + "=" + SEED);
    }

    private Seeds() {}

    private static long seed(String wished) {
        return wished == null ? FIXED : wished.equals("free") ? System.nanoTime() : Long.parseLong(wished);
    }

    /** Tries the property that many times, and reports the seed with which a failure can be reproduced. */
    public static void tryOften(int tries, Consumer<Random> property) {
        for (int i = 0; i < tries; i++) {
            try {
                property.accept(new Random(SEED + i));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("try " + i + " of -D" + PROPERTY + "=" + SEED + ": " + e, e);
            }
        }
    }
}
