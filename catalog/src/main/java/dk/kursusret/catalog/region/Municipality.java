package dk.kursusret.catalog.region;

import dk.kursusret.catalog.edition.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A Danish municipality and the labour market regions it has belonged to.
 *
 * @param code kommunekode, four digits
 * @param memberships oldest first, without overlaps
 */
public record Municipality(String code, String name, List<Membership> memberships) {

    public Municipality {
        memberships = List.copyOf(memberships);
    }

    /**
     * The region it belonged to in a period.
     *
     * @param region code of a regional labour market council (RAR), or of a regional employment council (RBR)
     * @param source the acts and orders that say so
     */
    public record Membership(String region, Validity validity, String source) {}

    /** Empty on a day before there were regions. */
    public Optional<Membership> on(LocalDate day) {
        return memberships.stream().filter(membership -> membership.validity().holdsOn(day)).findFirst();
    }
}
