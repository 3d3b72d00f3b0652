package dk.kursusret.importer.report;

import java.util.Map;

/** Something that stops a whole file, found while it is read. */
public final class FileFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient Map<String, Object> values;

    /**
     * @param key of the message
     * @param values the message's placeholders
     */
    public FileFault(String key, Map<String, Object> values) {
        super(key, null, false, false);
        this.key = key;
        this.values = Map.copyOf(values);
    }

    public FileFault(String key) {
        this(key, Map.of());
    }

    /** Of the message. */
    public String key() {
        return key;
    }

    public Finding in(Messages messages) {
        return messages.finding(key, values);
    }
}
