package dk.kursusret.rules.schemes.sixweeks.orders;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.PositiveLists;
import java.time.LocalDate;
import java.util.Optional;

/** The national list that was in force before the present one. */
public final class EarlierList {
    private EarlierList() {}

    /** The edition in force on the day before the first day of the present one. */
    public static Optional<Edition> beforePresent(Case kase) {
        return kase.lists().inForce(PositiveLists.NATIONAL).flatMap(present -> kase.lists()
                .inForceOn(PositiveLists.NATIONAL, present.ref().edition().minusDays(1)));
    }

    /** The same case with that edition in force. */
    public static Case inForce(Edition edition, Case kase) {
        return kase.withLists(new OneInForce(edition, kase.lists()));
    }

    private record OneInForce(Edition national, PositiveLists others) implements PositiveLists {
        @Override
        public Optional<Edition> inForce(String list) {
            return list.equals(NATIONAL) ? Optional.of(national) : others.inForce(list);
        }

        @Override
        public Optional<Edition> inForceOn(String list, LocalDate day) {
            return others.inForceOn(list, day);
        }

        @Override
        public Optional<Lapsed> lapsed(String list) {
            return others.lapsed(list);
        }
    }
}
