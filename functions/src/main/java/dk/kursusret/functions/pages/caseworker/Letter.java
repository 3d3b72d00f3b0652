package dk.kursusret.functions.pages.caseworker;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision as it is told to the person, by Forvaltningsloven §§ 22-25: what was decided, the rules and the facts that
 * decided it, and how to complain. What only the authority knows stands in brackets, to be filled in.
 *
 * @param openings who writes to whom, about what
 * @param closings who signs
 */
public record Letter(String title, List<String> openings, List<Part> parts, List<String> closings) {

    /**
     * A part under its own heading.
     *
     * @param paragraphs before the points
     * @param points each a line of a list
     */
    public record Part(String heading, List<String> paragraphs, List<String> points) {
        boolean saysSomething() {
            return !paragraphs.isEmpty() || !points.isEmpty();
        }
    }

    /** As text to copy into a letter. */
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
