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
 * Findings as far as they are told: more help nobody.
 *
 * @param findingsTotal how many there are
 * @param findings what stops the file first, then guards, rows and warnings by line; guards of one line by their codes
 */
public record ToldFindings(int findingsTotal, List<Finding> findings) {
    private static final int MOST = 1000;
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.line().orElse(0))
            .thenComparing(finding -> Optional.of(finding.code()).filter(code -> code.severity() == Severity.GUARD),
                    Comparator.comparing(code -> code.map(FindingCode::name).orElse("")));

    public ToldFindings {
        findings = List.copyOf(Optional.ofNullable(findings).orElse(List.of()));
        findingsTotal = Math.max(findingsTotal, findings.size());
    }

    /** @param untold how many there were more */
    public static ToldFindings of(List<Finding> all, int untold) {
        return new ToldFindings(all.size() + untold, told(all.stream().sorted(GRAVEST_FIRST).toList()));
    }

    /** Of every guard at least the first is told, for each must be acknowledged. */
    private static List<Finding> told(List<Finding> all) {
        if (all.size() <= MOST) {
            return all;
        }
        Map<FindingCode, Finding> guards = new LinkedHashMap<>();
        all.stream().skip(MOST).filter(finding -> finding.severity() == Severity.GUARD)
                .forEach(guard -> guards.putIfAbsent(guard.code(), guard));
        List<Finding> told = all.subList(0, MOST);
        told.forEach(finding -> guards.remove(finding.code()));
        return Stream.concat(told.stream().limit(MOST - guards.size()), guards.values().stream()).toList();
    }

    /** With others before them. */
    ToldFindings after(List<Finding> others) {
        List<Finding> all = new ArrayList<>(others);
        all.addAll(findings);
        return new ToldFindings(findingsTotal + others.size(), all);
    }
}
