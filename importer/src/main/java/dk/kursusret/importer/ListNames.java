package dk.kursusret.importer;

import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.ListKind;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Nearest;
import dk.kursusret.importer.check.ListName;
import dk.kursusret.importer.report.Numbers;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists that files can be brought for, by ids and by the names they have in sentences. */
final class ListNames {
    private static final Text NATIONAL = new Text("den landsdækkende liste", "the national list");
    private final KnownLists lists;
    private final Regions regions = Regions.load();

    ListNames(KnownLists lists) {
        this.lists = lists;
    }

    /** @throws Problem where there is no such list, with the nearest one, or where it has no editions from that day */
    ListName of(String id, LocalDate firstDay) {
        KnownList list = known(id);
        if (!list.canBeginOn(firstDay)) {
            throw Problem.badRequest(List.of(notThere(list, firstDay)));
        }
        return name(list);
    }

    /** @throws Problem where there is no such list, with the nearest one */
    ListName of(String id) {
        return name(known(id));
    }

    private ListName name(KnownList list) {
        return new ListName(list.id(), list.kind() == ListKind.NATIONAL ? NATIONAL
                : regions.region(list.id()).map(LabourMarketRegion::name).map(name -> new Text(name, name))
                        .orElse(list.name()));
    }

    /** @throws Problem where there is no such list, with the nearest one */
    ListKind kind(String id) {
        return known(id).kind();
    }

    Optional<KnownList> list(String id) {
        return lists.list(id);
    }

    /** @throws Problem where there is no such list, with the nearest one */
    KnownList known(String id) {
        return lists.list(id).orElseThrow(() -> Problem.badRequest(List.of(unknown(id))));
    }

    /** On a day on which no edition of the list can begin: from when or until when one can, and which list came after it. */
    Fault notThere(KnownList list, LocalDate day) {
        Text name = name(list).name();
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

    Fault unknown(String id) {
        return new Fault(Kind.UNKNOWN_VALUE, "/list",
                new Text("Listen kendes ikke. Se listerne under /v1/positive-lists.",
                        "The list is not known. See the lists at /v1/positive-lists."),
                Nearest.to(id, lists.all().stream().map(KnownList::id).toList()));
    }
}
