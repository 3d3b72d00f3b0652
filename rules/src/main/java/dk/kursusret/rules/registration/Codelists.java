package dk.kursusret.rules.registration;

import dk.kursusret.rules.tables.ShippedTable;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code registration} 2 and 4 to 9: every code list of the guide. */
public final class Codelists {
    public static final String BEVILLINGSRAMME = "bevillingsramme";
    public static final String AFHOLDELSESKATEGORI = "afholdelseskategori";
    public static final String LAW_CHAPTER = "lawChapter";
    public static final String AKTIVERINGSPULJE = "aktiveringspulje";
    public static final String JOBORDRETYPE = "jobordretype";
    public static final String PERSONGRUPPEMARKERING = "persongruppemarkering";
    public static final String AKTIVITETSTYPE = "aktivitetstype";
    public static final String SUNDHEDSINDSATS = "sundhedsindsats";
    public static final String SOCIAL_INDSATS = "socialIndsats";
    private final List<Codelist> lists;
    private final Map<String, Codelist> byId;

    private Codelists(List<Codelist> lists) {
        this.lists = lists;
        this.byId = lists.stream().collect(Collectors.toUnmodifiableMap(Codelist::id, Function.identity()));
    }

    /** @throws IllegalStateException naming file and line, where the data that ship with the product are faulty */
    static Codelists load() {
        List<ShippedTable.Row> dates = new ShippedTable("registration/dates.csv")
                .withColumns("codelist", "id", "day", "from", "to", "because").rows();
        return new Codelists(
                new ShippedTable("registration/codelists.csv").withColumns("codelist", "name", "section", "da", "en")
                        .rows().stream().map(row -> list(row, dates)).toList());
    }

    /** In the guide's order. */
    public List<Codelist> all() {
        return lists;
    }

    public Optional<Codelist> list(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws IllegalStateException where there is no such code; for ids that are known to be there */
    public Code known(String list, String id) {
        return list(list).flatMap(l -> l.code(id))
                .orElseThrow(() -> new IllegalStateException("no " + list + " " + id));
    }

    /** A code with the name of its list: "Bevillingsramme 9 (Andet)". */
    Text shown(Code code) {
        String name = list(code.codelist()).map(Codelist::name).orElse(code.codelist());
        return new Text(name + " " + code.shown().da(), name + " " + code.shown().en());
    }

    private static Codelist list(ShippedTable.Row row, List<ShippedTable.Row> dates) {
        String id = row.required("codelist");
        List<Code> codes = new ShippedTable("registration/codes/" + id + ".csv")
                .withColumns("id", "name", "section", "da", "en")
                .rows().stream().map(code -> code(id, code, dates)).toList();
        return new Codelist(id, row.required("name"), text(row), Citation.registration(row.required("section")), codes);
    }

    private static Code code(String list, ShippedTable.Row row, List<ShippedTable.Row> dates) {
        String id = row.required("id");
        List<Closure> closures = dates.stream()
                .filter(date -> date.required("codelist").equals(list) && date.required("id").equals(id))
                .map(Codelists::closure).toList();
        return new Code(list, id, row.required("name"), text(row), Citation.registration(row.required("section")),
                closures);
    }

    private static Closure closure(ShippedTable.Row row) {
        return new Closure(Closure.Day.valueOf(row.required("day")), row.day("from"), row.day("to"),
                row.required("because"));
    }

    private static Text text(ShippedTable.Row row) {
        return new Text(row.required("da"), row.required("en"));
    }
}
