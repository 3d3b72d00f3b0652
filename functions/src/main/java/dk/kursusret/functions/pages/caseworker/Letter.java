package dk.kursusret.functions.pages.caseworker;

import java.util.ArrayList;
import java.util.List;

/**
 * The letter that tells a person the decision, as required by Forvaltningsloven §§ 22-25: the decision, the rules and
 * facts behind it, and how to complain. What only the authority knows is left as gaps in brackets.
 *
 * @param openings the sender, the recipient and the date
 * @param closings the greeting and the signature
 */
public record Letter(String title, List<String> openings, List<Part> parts, List<String> closings) {

    /**
     * A part of the letter under its own heading.
     *
     * @param paragraphs those before the list
     * @param points the items of the list
     */
    public record Part(String heading, List<String> paragraphs, List<String> points) {
        boolean saysSomething() {
            return !paragraphs.isEmpty() || !points.isEmpty();
        }
    }

    /** The letter as plain text, to copy. */
    public String text() {
        List<String> blocks = new ArrayList<>();
        blocks.add(String.join("\n", openings));
        blocks.add(title);
        for (Part part : parts) {
            List<String> lines = new ArrayList<>(List.of(part.heading()));
            lines.addAll(part.paragraphs());
            part.points().forEach(point -> lines.add("– " + point));
            blocks.add(String.join("\n", lines));
        }
        blocks.add(String.join("\n", closings));
        return String.join("\n\n", blocks) + "\n";
    }
}
