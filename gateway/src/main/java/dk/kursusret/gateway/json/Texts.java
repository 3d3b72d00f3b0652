package dk.kursusret.gateway.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.rules.texts.Text;

/** Writes texts in both languages as JSON: {@code {"da": …, "en": …}}. */
public final class Texts {
    private Texts() {}

    public static ObjectNode both(Text text) {
        return Json.object().put("da", text.da()).put("en", text.en());
    }
}
