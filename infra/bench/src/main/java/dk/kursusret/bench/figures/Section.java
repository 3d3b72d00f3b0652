package dk.kursusret.bench.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.util.List;

/**
 * Figures that are multiples of the same unit.
 *
 * @param measure the unit, which is 1.0
 * @param notes further results, one sentence each
 */
public record Section(String title, String measure, List<Figure> figures, List<String> notes) {

    public Section {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    ObjectNode json() {
        ObjectNode section = Json.object().put("title", title).put("measure", measure);
        var each = section.putArray("figures");
        figures.forEach(figure -> each.add(figure.json()));
        var array = section.putArray("notes");
        notes.forEach(array::add);
        return section;
    }
}
