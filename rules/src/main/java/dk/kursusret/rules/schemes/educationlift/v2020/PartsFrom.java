package dk.kursusret.rules.schemes.educationlift.v2020;

import java.time.LocalDate;

/** The day from which lov 1054/2020 lets § 96 cover parts of an education, and last beyond the right to dagpenge. */
public final class PartsFrom {
    public static final LocalDate AUGUST_2020 = LocalDate.of(2020, 8, 1);

    private PartsFrom() {}
}
