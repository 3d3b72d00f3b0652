package dk.kursusret.rules;

import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.EditionRef;
import dk.kursusret.rules.lists.PositiveLists;
import java.time.LocalDate;
import java.util.Optional;

/** Lists that are samples, or have ended. */
final class ListsOfOtherKinds {
    /** Every list has ended, and we have no successor. */
    static final PositiveLists LAPSED = new PositiveLists() {
        @Override
        public Optional<Edition> inForce(String list) {
            return Optional.empty();
        }

        @Override
        public Optional<Lapsed> lapsed(String list) {
            return Optional.of(new Lapsed(new EditionRef(list, LocalDate.of(2015, 1, 1), "0".repeat(64), false),
                    LocalDate.of(2015, 4, 1)));
        }
    };

    private ListsOfOtherKinds() {}

    /** The same editions, marked as samples. */
    static PositiveLists samples(PositiveLists lists) {
        return list -> lists.inForce(list).map(edition -> new Edition(
                new EditionRef(list, edition.ref().edition(), edition.ref().sha256(), true), edition.courses()));
    }
}
