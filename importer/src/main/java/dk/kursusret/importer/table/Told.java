package dk.kursusret.importer.table;

import dk.kursusret.importer.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings, of each code as many as anybody reads: one code must not crowd out another. */
final class Told {
    private static final int MOST_OF_A_CODE = 1000;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int untold;

    void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= MOST_OF_A_CODE) {
            findings.add(finding);
        } else {
            untold++;
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    int untold() {
        return untold;
    }
}
