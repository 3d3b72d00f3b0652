package dk.kursusret.rules.schemes.sixweeks;

import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.schemes.sixweeks.v2015.Order1554;
import dk.kursusret.rules.schemes.sixweeks.v2015.Order710;
import dk.kursusret.rules.schemes.sixweeks.v2016.Order1718;
import dk.kursusret.rules.schemes.sixweeks.v2017.Order184;
import dk.kursusret.rules.schemes.sixweeks.v2020.Order1179;
import java.util.List;

/**
 * 6 ugers jobrettet uddannelse: six weeks of courses that unemployed people choose for themselves from the national
 * list.
 */
public final class SixWeeks {
    public static final Scheme SCHEME = new Scheme("six-weeks", List.of(Order1554.VERSION, Order710.VERSION,
            Order1718.VERSION, Order184.VERSION, Order1179.VERSION, Order1179.VERSION_2026));

    private SixWeeks() {}
}
