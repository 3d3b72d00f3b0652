package dk.kursusret.bench.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.util.List;

/**
 * What something costs, relative to its section's unit.
 *
 * @param name what was measured
 * @param kind the kind of cost: processor time, bytes, a rate
 * @param ratios to the unit, one per round
 */
public record Figure(String name, String kind, List<Double> ratios) {

    public Figure {
        ratios = ratios.stream().sorted().toList();
        if (ratios.isEmpty()) {
            throw new IllegalArgumentException(name + " was not measured");
        }
    }

    /** Computes the ratios of values that were measured in turns with those of the unit. */
    public static Figure of(String name, String kind, List<Double> values, List<Double> measure) {
        double unit = median(measure);
        return new Figure(name, kind, values.stream().map(value -> value / unit).toList());
    }

    public double median() {
        return median(ratios);
    }

    public double least() {
        return ratios.getFirst();
    }

    public double greatest() {
        return ratios.getLast();
    }

    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    ObjectNode json() {
        return Json.object().put("name", name).put("kind", kind).put("median", median()).put("least", least())
                .put("greatest", greatest()).put("rounds", ratios.size());
    }
}
