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

/** What is wrong with a list that is asked for. */
final class ListFaults {
    private static final KnownLists LISTS = KnownLists.load();
    private final Regions regions = Regions.load();
    private final ListNames names = new ListNames(regions);

    /** With the nearest one. */
    static Fault unknown(String pointer, String id) {
        return new Fault(Kind.UNKNOWN_VALUE, pointer, KnownLists.UNKNOWN,
                Nearest.to(id, LISTS.all().stream().map(KnownList::id).toList()));
    }

    /** On a day on which no edition of the list can begin: from when or until when one can, and which list came after it. */
    Fault notThere(KnownList list, LocalDate day) {
        Text name = names.of(list);
        Optional<LocalDate> first = list.validity().firstDay().filter(day::isBefore);
        if (first.isPresent()) {
            return Fault.of("/edition", capital(name.da()) + " findes først fra " + Numbers.danish(first.get()) + ".",
                    capital(name.en()) + " exists from " + Numbers.english(first.get()) + " on only.");
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
