package dk.kursusret.importer.report;

import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.FindingCode;
import dk.kursusret.importer.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The findings that a report lists, at most a thousand; nobody reads more.
 *
 * @param findingsTotal how many findings there are in all
 * @param findings file faults first, then guards, rows and warnings, each by line; guards on one line by code
 */
public record ReportedFindings(int findingsTotal, List<Finding> findings) {
    private static final int MAX = 1000;
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.line().orElse(0))
            .thenComparing(finding -> Optional.of(finding.code()).filter(code -> code.severity() == Severity.GUARD),
                    Comparator.comparing(code -> code.map(FindingCode::name).orElse("")));

    public ReportedFindings {
        findings = List.copyOf(Optional.ofNullable(findings).orElse(List.of()));
        findingsTotal = Math.max(findingsTotal, findings.size());
    }

    /** @param omitted how many findings were left out before */
    public static ReportedFindings of(List<Finding> all, int omitted) {
        return new ReportedFindings(all.size() + omitted, listed(all.stream().sorted(GRAVEST_FIRST).toList()));
    }

    /** Keeps the first thousand, but at least one of every guard, since each guard must be acknowledged. */
    private static List<Finding> listed(List<Finding> all) {
        if (all.size() <= MAX) {
            return all;
        }
        Map<FindingCode, Finding> guards = new LinkedHashMap<>();
        all.stream().skip(MAX).filter(finding -> finding.severity() == Severity.GUARD)
                .forEach(guard -> guards.putIfAbsent(guard.code(), guard));
        List<Finding> listed = all.subList(0, MAX);
        listed.forEach(finding -> guards.remove(finding.code()));
        return Stream.concat(listed.stream().limit(MAX - guards.size()), guards.values().stream()).toList();
    }

    /** Returns these findings with others before them. */
    ReportedFindings after(List<Finding> others) {
        List<Finding> all = new ArrayList<>(others);
        all.addAll(findings);
        return new ReportedFindings(findingsTotal + others.size(), all);
    }
}
