package dk.kursusret.importer.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Findings, of each code as many as anybody reads: one code must not crowd out another. */
public final class FirstFindings {
    private static final int MOST_OF_A_CODE = 1000;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    private int untold;

    public void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= MOST_OF_A_CODE) {
            findings.add(finding);
        } else {
            untold++;
        }
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many there were more. */
    public int untold() {
        return untold;
    }
}
