package dk.kursusret.importer.file;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that Danish versions of Excel write. */
public enum Encoding {
    UTF_8("utf-8", StandardCharsets.UTF_8),
    UTF_8_BOM("utf-8-bom", StandardCharsets.UTF_8),
    UTF_16LE("utf-16le", StandardCharsets.UTF_16LE),
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252"));

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** The encoding's name in reports. */
    @JsonValue
    public String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }
}
