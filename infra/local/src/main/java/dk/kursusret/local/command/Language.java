package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.rules.texts.Text;
import java.util.Locale;

/** The language of the output. */
enum Language {
    DA, EN;

    String of(Text text) {
        return this == DA ? text.da() : text.en();
    }

    /** The text in this language of {@code {"da": …, "en": …}}; a plain string is returned as it is. */
    String of(JsonNode text) {
        return text.isTextual() ? text.asText() : text.path(name().toLowerCase(Locale.ROOT)).asText("");
    }

    dk.kursusret.importer.report.Language ofReports() {
        return switch (this) {
            case DA -> dk.kursusret.importer.report.Language.DA;
            case EN -> dk.kursusret.importer.report.Language.EN;
        };
    }
}
