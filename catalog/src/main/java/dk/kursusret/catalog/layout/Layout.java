package dk.kursusret.catalog.layout;

import dk.kursusret.catalog.edition.ListKind;

/**
 * How the files of some lists are laid out.
 *
 * @param id such as kursusret-1
 * @param holds what its rows are
 * @param schema a Table Schema, in JSON
 */
public record Layout(String id, Holds holds, String schema) {

    /** What the rows of a list are. */
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
