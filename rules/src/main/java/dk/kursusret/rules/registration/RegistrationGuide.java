package dk.kursusret.rules.registration;

import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.tables.ShippedTable;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** STAR's guide to registration, 2022, as data: its code lists, its tables and what it says about them. */
public final class RegistrationGuide {
    private final Codelists codelists;
    private final FrameMatrix frames;
    private final WorkplaceTable workplaces;
    private final Map<CourseLevel, Code> categoriesOfLevels;
    private final List<ShippedTable.Row> subsidies;
    private final List<ShippedTable.Row> fields;
    private final List<Remark> remarks;
    private final Statements statements;

    private RegistrationGuide() {
        codelists = Codelists.load();
        frames = new FrameMatrix(list(Codelists.BEVILLINGSRAMME), list(Codelists.AFHOLDELSESKATEGORI),
                list(Codelists.LAW_CHAPTER), FrameSections.load(), CombinationTable.load());
        workplaces = WorkplaceTable.load();
        categoriesOfLevels = new EnumMap<>(CourseLevel.class);
        new ShippedTable("registration/levels.csv").withColumns("level", Codelists.AFHOLDELSESKATEGORI).rows()
                .forEach(row -> categoriesOfLevels.put(CourseLevel.valueOf(row.required("level")), codelists
                        .known(Codelists.AFHOLDELSESKATEGORI, row.required(Codelists.AFHOLDELSESKATEGORI))));
        subsidies = new ShippedTable("registration/subsidies.csv")
                .withColumns(Codelists.AKTIVERINGSPULJE, "kronerPerHour", "mostYears").rows();
        fields = new ShippedTable("registration/fields.csv")
                .withColumns(Codelists.AKTIVITETSTYPE, "field", "codelist", "da", "en").rows();
        remarks = new ShippedTable("registration/remarks.csv")
                .withColumns("codelist", "id", "statement", "told", "firstStart",
                        "lastStart")
                .rows().stream().map(Remark::of).toList();
        statements = Statements.load();
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        private static final RegistrationGuide GUIDE = new RegistrationGuide();
    }

    /** @throws IllegalStateException naming file and line, where the data that ship with the product are faulty */
    public static RegistrationGuide load() {
        return Shipped.GUIDE;
    }

    public Codelists codelists() {
        return codelists;
    }

    public FrameMatrix frames() {
        return frames;
    }

    public WorkplaceTable workplaces() {
        return workplaces;
    }

    /** The category under which a course of the level is registered, wherever the frame has it. */
    public Code category(CourseLevel level) {
        return categoriesOfLevels.get(level);
    }

    /** What a firm is paid under the pool; empty for any code that is not a pool of adult apprentices. */
    public Optional<HourlySubsidy> subsidy(Code code) {
        return subsidies.stream().filter(row -> code.is(Codelists.AKTIVERINGSPULJE,
                row.required(Codelists.AKTIVERINGSPULJE))).findFirst()
                .map(row -> new HourlySubsidy(new BigDecimal(row.required("kronerPerHour")), row.whole("mostYears")));
    }

    /** The fields that must be filled in; none for any code that is not an aktivitetstype. */
    public List<ActivityField> fields(Code code) {
        return fields.stream()
                .filter(row -> code.is(Codelists.AKTIVITETSTYPE, row.required(Codelists.AKTIVITETSTYPE)))
                .map(row -> new ActivityField(row.required("field"), new Text(row.required("da"), row.required("en")),
                        row.optional("codelist")))
                .toList();
    }

    /** The text that an answer is only guidance, and who decides. */
    public Text advisory() {
        return statements.words("advisory-registration");
    }

    List<Remark> remarks() {
        return remarks;
    }

    Statements statements() {
        return statements;
    }

    private Codelist list(String id) {
        return codelists.list(id).orElseThrow(() -> new IllegalStateException("no code list " + id));
    }
}
