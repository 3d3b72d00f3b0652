package dk.kursusret.catalog.layout;

import dk.kursusret.catalog.edition.ListKind;

/**
 * The columns that the files of some kinds of list have.
 *
 * @param id such as {@code kursusret-1}
 * @param holds what a row stands for
 * @param schema a Table Schema, in JSON
 */
public record Layout(String id, Holds holds, String schema) {

    /** What a row of a list stands for. */
    public enum Holds {
        COURSES, EDUCATIONS, PACKAGES, RATES;

        public static Holds of(ListKind kind) {
            return switch (kind) {
                case NATIONAL, REGIONAL -> COURSES;
                case EDUCATIONS -> EDUCATIONS;
                case PACKAGES -> PACKAGES;
                case RATES -> RATES;
            };
        }
    }
}
