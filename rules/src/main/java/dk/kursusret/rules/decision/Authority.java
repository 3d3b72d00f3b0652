package dk.kursusret.rules.decision;

import java.time.LocalDate;

/** Who decides, assesses or takes a complaint. The municipality acts as jobcentre until 31 January 2026. */
public enum Authority {
    A_KASSE, JOBCENTRE, MUNICIPALITY, SCHOOL, STAR, ARBEJDSSKADESTYRELSEN, ANKESTYRELSEN;

    private static final LocalDate LAST_DAY_OF_JOBCENTRES = LocalDate.of(2026, 1, 31);

    /** The municipality, or its jobcentre as long as there is one (lov 1750/2025). */
    public static Authority municipalityOn(LocalDate day) {
        return day.isAfter(LAST_DAY_OF_JOBCENTRES) ? MUNICIPALITY : JOBCENTRE;
    }
}
