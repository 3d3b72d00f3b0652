package dk.kursusret.importer.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The first 1,000 findings of each code; the rest are only counted. The limit is per code, so that no code crowds out
 * another.
 */
public final class FirstFindings {
    private static final int MAX_PER_CODE = 1000;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    private int omitted;

    public void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= MAX_PER_CODE) {
            findings.add(finding);
        } else {
            omitted++;
        }
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many findings beyond those were counted only. */
    public int omitted() {
        return omitted;
    }
}
