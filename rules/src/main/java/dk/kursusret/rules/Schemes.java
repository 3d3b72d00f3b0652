package dk.kursusret.rules;

import dk.kursusret.rules.regionalpool.RegionalPool;
import dk.kursusret.rules.sixweeks.SixWeeks;
import java.util.List;
import java.util.Optional;

/** The schemes that questions can be asked about, in the order in which equal answers are given. */
public final class Schemes {
    public static final List<Scheme> ALL = List.of(SixWeeks.SCHEME, RegionalPool.SCHEME);

    private Schemes() {}

    public static Optional<Scheme> find(String id) {
        return ALL.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }
}
