package dk.kursusret.bench.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.util.List;

/**
 * What something costs, beside its section's measure.
 *
 * @param name what was measured
 * @param kind of cost: processor time, bytes, a rate
 * @param ratios to the measure, one of each round
 */
public record Figure(String name, String kind, List<Double> ratios) {

    public Figure {
        ratios = ratios.stream().sorted().toList();
        if (ratios.isEmpty()) {
            throw new IllegalArgumentException(name + " was not measured");
        }
    }

    /** Of values that were taken by turns with the measure's. */
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
