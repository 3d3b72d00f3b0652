package dk.kursusret.catalog.edition;

import dk.kursusret.rules.tables.ShippedTable;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registry of lists: the positive lists, the list of course packages, and the rates. */
public final class KnownLists {
    /** The message about an unknown list id, wherever it was given. */
    public static final Text UNKNOWN = new Text("Listen kendes ikke. /v1/positive-lists nævner dem alle.",
            "There is no such list. /v1/positive-lists names them all.");
    private final List<KnownList> lists;
    private final Map<String, KnownList> byId;

    private KnownLists(List<KnownList> lists) {
        this.lists = lists;
        this.byId = lists.stream().collect(Collectors.toUnmodifiableMap(KnownList::id, Function.identity()));
    }

    /** Holder for lazy loading: the table is read once, on first use. */
    private static final class Shipped {
        private static final KnownLists LISTS = read();
    }

    /** @throws IllegalStateException with file and line, if the product's own data are malformed */
    public static KnownLists load() {
        return Shipped.LISTS;
    }

    private static KnownLists read() {
        return new KnownLists(
                new ShippedTable("catalog", "lists.csv")
                        .withColumns("list", "name_da", "name_en", "kind", "firstDay", "lastDay",
                                "lastEdition")
                        .rows().stream()
                        .map(row -> new KnownList(row.required("list"),
                                new Text(row.required("name_da"), row.required("name_en")),
                                row.oneOf(ListKind.class, "kind"), Validity.of(row),
                                row.day("lastEdition")))
                        .toList());
    }

    /** In the order of the registry. */
    public List<KnownList> all() {
        return lists;
    }

    /** The positive lists: those that say which courses may be taken. */
    public List<KnownList> positive() {
        return lists.stream().filter(list -> list.kind().isPositive()).toList();
    }

    public Optional<KnownList> list(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether an edition of the list can hold on the day. */
    public boolean canHold(String id, LocalDate day) {
        return list(id).filter(list -> list.validity().holdsOn(day)).isPresent();
    }
}
