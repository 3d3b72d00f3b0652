package dk.kursusret.importer.finding;

import java.util.Map;
import java.util.Optional;

/** A fault that stops a whole file, found while the file is read. */
public final class FileFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient Map<String, Object> values;
    private final transient Optional<String> sheet;

    /**
     * @param key the message's key
     * @param values the values of the message's placeholders
     */
    public FileFault(String key, Map<String, Object> values) {
        this(key, values, Optional.empty());
    }

    private FileFault(String key, Map<String, Object> values, Optional<String> sheet) {
        super(key, null, false, false);
        this.key = key;
        this.values = Map.copyOf(values);
        this.sheet = sheet;
    }

    public FileFault(String key) {
        this(key, Map.of());
    }

    /** The message's key. */
    public String key() {
        return key;
    }

    /** Returns this fault with the name of the workbook's sheet in which it was found. */
    public FileFault inSheet(String name) {
        return new FileFault(key, values, Optional.of(name));
    }

    public Finding toFinding(Messages messages) {
        Finding finding = messages.finding(key, values);
        return sheet.map(name -> finding.withText(messages.text("report.sheet", Map.of("sheet", Messages.shown(name),
                "da", finding.text().da(), "en", finding.text().en())))).orElse(finding);
    }
}
