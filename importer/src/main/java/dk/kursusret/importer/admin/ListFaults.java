package dk.kursusret.importer.admin;

import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.input.Nearest;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.importer.intake.ListNames;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Faults of a requested list. */
final class ListFaults {
    private static final KnownLists LISTS = KnownLists.load();
    private final Regions regions = Regions.load();
    private final ListNames names = new ListNames(regions);

    /** The fault of an unknown list, suggesting the nearest known one. */
    static Fault unknown(String pointer, String id) {
        return new Fault(Kind.UNKNOWN_VALUE, pointer, KnownLists.UNKNOWN,
                Nearest.to(id, LISTS.all().stream().map(KnownList::id).toList()));
    }

    /**
     * The fault of a day on which no edition of the list can begin. It says from or until what day one can, and names
     * the list's successor.
     */
    Fault noEditionOnDay(KnownList list, LocalDate day) {
        Text name = names.of(list);
        Optional<LocalDate> first = list.validity().firstDay().filter(day::isBefore);
        if (first.isPresent()) {
            return Fault.of("/edition", capital(name.da()) + " findes først fra " + Numbers.danish(first.get()) + ".",
                    capital(name.en()) + " exists only from " + Numbers.english(first.get()) + " on.");
        }
        LocalDate last = list.lastEdition().or(() -> list.validity().lastDay()).orElseThrow();
        Optional<LabourMarketRegion> next = regions.successor(list.id());
        return Fault.of("/edition",
                capital(name.da()) + " findes ikke efter " + Numbers.danish(last) + "."
                        + next.map(region -> " Brug " + region.name() + " (" + region.code() + ").").orElse(""),
                capital(name.en()) + " does not exist after " + Numbers.english(last) + "."
                        + next.map(region -> " Use " + region.name() + " (" + region.code() + ").").orElse(""));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
