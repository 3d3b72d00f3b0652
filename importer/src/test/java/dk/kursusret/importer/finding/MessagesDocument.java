package dk.kursusret.importer.finding;

import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.Map;

/** Writes {@code docs/import-messages.md}: every code that a report may have, with its wordings in both languages. */
final class MessagesDocument {
    private static final String HEAD = """
            # What the importer says

            Made from `messages.json` by a test; do not edit. Every finding in a report has a code, which is stable and never used for
            anything else. Text in braces is filled in. A code may have several wordings, each of which says what to do.

            | letter | severity | what it stops |
            |---|---|---|
            | F | `FILE` | the whole file |
            | R | `ROW` | one row, which is set aside. More than 50 of them, or more than 2 % and more than one, stop the file (F008); those that are withdrawn (R114) or below other headings (R118) do not count; for rates, a single one does |
            | A | `GUARD` | publication, until an operator acknowledges it by name with a reason (`--acknowledge A201 --reason "…"`, or `acknowledge` and `reason` of the admin route) |
            | W | `WARNING` | nothing |
            """;
    private static final Map<Character, String> SECTIONS = Map.of('F', "Files", 'R', "Rows", 'A', "Guards", 'W',
            "Warnings");
    private final Messages messages;

    MessagesDocument(Messages messages) {
        this.messages = messages;
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (char letter : List.of('F', 'R', 'A', 'W')) {
            text.append("\n## ").append(SECTIONS.get(letter)).append("\n\n| code | dansk | English |\n|---|---|---|\n");
            messages.keys().stream().filter(key -> key.matches(letter + "[0-9]{3}(?:\\..*)?"))
                    .forEach(key -> text.append(row(key)));
        }
        return text.toString();
    }

    private String row(String key) {
        StringBuilder row = new StringBuilder("| " + key.substring(0, 4) + retired(key) + " | ");
        List<Text> wordings = messages.templates(key);
        row.append(String.join("<br>", wordings.stream().map(Text::da).toList())).append(" | ");
        row.append(String.join("<br>", wordings.stream().map(Text::en).toList())).append(" |\n");
        return row.toString();
    }

    private String retired(String key) {
        return messages.retired(key).map(day -> " (no longer used since " + day + ")").orElse("");
    }
}
