package dk.kursusret.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ratios are of the forks' medians; a fork that was disturbed is seen beside them. */
class ReportTest {
    private static final Measured TABLE = new Measured("table", List.of(10.0, 9.0, 30.0),
            List.of(20_000.0, 20_100.0, 19_900.0));

    @Test
    void a_row_tells_how_many_tables() {
        Measured request = new Measured("request", List.of(100.0, 120.0), List.of(1_000_000.0, 1_000_100.0));

        List<String> lines = new Report(TABLE).of(List.of(request)).lines().toList();

        assertEquals("table 1.0 0.9 - 3.0 20,000 1.0", lines.get(1).replaceAll(" +", " "));
        assertEquals("request 11.0 10.0 - 12.0 1,000,050 50.0", lines.get(2).replaceAll(" +", " "));
    }
}
