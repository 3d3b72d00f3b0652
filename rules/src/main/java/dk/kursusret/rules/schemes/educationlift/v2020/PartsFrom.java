package dk.kursusret.rules.schemes.educationlift.v2020;

import java.time.LocalDate;

/** Lov 1054/2020 lets § 96 cover parts of an education, and go on beyond the right to dagpenge, from its first day. */
public final class PartsFrom {
    public static final LocalDate AUGUST_2020 = LocalDate.of(2020, 8, 1);

    private PartsFrom() {}
}
