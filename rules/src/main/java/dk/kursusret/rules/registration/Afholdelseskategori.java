package dk.kursusret.rules.registration;

import dk.kursusret.rules.facts.CourseLevel;

/** {@code registration} 4 and 10: the category under which a course of a level is registered. */
public final class Afholdelseskategori {
    private Afholdelseskategori() {}

    public static int of(CourseLevel level) {
        return switch (level) {
            case GENERAL -> 25;
            case AMU -> 26;
            case EUD -> 27;
            case SOSU -> 28;
            case ACADEMY -> 29;
            case OTHER -> 30;
            case LITERACY -> 36;
            case RKV -> 40;
            case DANISH -> 45;
            case PRIVATE -> 47;
        };
    }
}
