package dk.kursusret.importer.admin;

import dk.kursusret.catalog.layout.Layout;
import dk.kursusret.catalog.layout.Layouts;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.importer.dates.DateOrder;
import dk.kursusret.importer.dates.Serials;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.file.Encoding;
import dk.kursusret.importer.file.FileType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parameters by which an operator overrides what is recognised from a file. */
public final class ChosenParameters {
    /** The names of the parameters. */
    static final List<String> NAMES = List.of("type", "encoding", "delimiter", "profile", "sheet", "dates", "serials");
    private static final Map<String, FileType> TYPES = Map.of("CSV", FileType.CSV, "XLSX", FileType.XLSX);
    private static final Map<String, DateOrder> ORDERS = Map.of("day-first", DateOrder.DAY_FIRST, "month-first",
            DateOrder.MONTH_FIRST);
    /** A delimiter is one character that is not a letter, digit, quotation mark or space; those belong to cells. */
    private static final Pattern DELIMITER = Pattern.compile("[^\\p{L}\\p{N}\"\\s]");
    private static final String TAB = "tab";

    private ChosenParameters() {}

    /**
     * @param stated values by parameter name
     * @throws Problem naming every fault
     */
    public static Chosen of(Map<String, String> stated) {
        Map<String, List<String>> query = stated.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
        Faults faults = new Faults();
        Chosen chosen = read(Fields.ofParameters(query, NAMES, faults), faults);
        faults.throwIfAny();
        return chosen;
    }

    static Chosen read(Fields fields, Faults faults) {
        return new Chosen(fields.oneOf("type", TYPES), fields.oneOf("encoding", encodings()),
                delimiter(fields, faults), fields.oneOf("profile", profiles()), fields.word("sheet"),
                fields.oneOf("dates", ORDERS), fields.oneOf("serials", serials()));
    }

    private static Optional<Character> delimiter(Fields fields, Faults faults) {
        Optional<String> value = fields.word("delimiter");
        if (value.isPresent() && !value.get().equals(TAB) && !DELIMITER.matcher(value.get()).matches()) {
            faults.add("/delimiter", "Skriv ét tegn, fx ; eller ordet tab.",
                    "Give one character, such as ; or the word tab.");
            return Optional.empty();
        }
        return value.map(sign -> sign.equals(TAB) ? '\t' : sign.charAt(0));
    }

    private static Map<String, Encoding> encodings() {
        return Arrays.stream(Encoding.values()).collect(Collectors.toMap(Encoding::label, Function.identity()));
    }

    private static Map<String, Serials> serials() {
        return Arrays.stream(Serials.values()).collect(Collectors.toMap(Serials::label, Function.identity()));
    }

    private static Map<String, String> profiles() {
        return Layouts.load().all().stream().map(Layout::id)
                .collect(Collectors.toMap(Function.identity(), Function.identity()));
    }
}
