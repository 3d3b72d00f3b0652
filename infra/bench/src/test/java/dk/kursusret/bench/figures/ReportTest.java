package dk.kursusret.bench.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures are medians of ratios; a disturbed round shows in the range. */
class ReportTest {
    private static final Report REPORT = new Report(List.of(new Section("A request", "a table",
            List.of(Figure.of("request", "time", List.of(100.0, 120.0), List.of(10.0, 9.0, 30.0)),
                    new Figure("plain", "time", List.of(0.04, 0.001, 0.2))),
            List.of("All agreed."))));

    @Test
    void aTableTellsHowManyTimesTheMeasure() {
        assertEquals("""
                ### A request

                1.0 is a table.

                | | | median | least to greatest |
                |---|---|---|---|
                | request | time | 11 | 10 to 12 |
                | plain | time | 0.040 | 0.00100 to 0.20 |

                - All agreed.
                """, REPORT.tables());
    }

    @Test
    void jsonHasTheSameBesideIt() throws IOException {
        JsonNode figure = Json.MAPPER.readTree(REPORT.json()).at("/sections/0/figures/0");

        assertEquals("{\"name\":\"request\",\"kind\":\"time\",\"median\":11.0,\"least\":10.0,\"greatest\":12.0,"
                + "\"rounds\":2}", figure.toString());
    }

    @Test
    void whatWasNotMeasuredIsNoFigure() {
        assertThrows(IllegalArgumentException.class, () -> new Figure("request", "time", List.of()));
    }
}
