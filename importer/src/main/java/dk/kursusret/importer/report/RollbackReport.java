package dk.kursusret.importer.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.importer.finding.Listing;
import dk.kursusret.importer.finding.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an operator is told about a rollback.
 *
 * @param withdrawn what was withdrawn
 * @param inForce what now holds on the withdrawn edition's first day; empty where nothing does
 * @param suspended the supplements that are suspended because the edition they add to is gone, by first day
 */
public record RollbackReport(Status status, String list, @JsonUnwrapped Upload withdrawn, Optional<Upload> inForce,
        List<Supplement> suspended) {

    public enum Status {
        WITHDRAWN
    }

    /** @param edition the first day */
    public record Upload(LocalDate edition, String sha256, EditionKind kind) {
        private static Upload of(EditionRecord record) {
            return new Upload(record.firstDay(), record.sha256(), record.term().kind());
        }
    }

    /** @param courses how many courses it adds */
    public record Supplement(LocalDate edition, String sha256, int courses) {}

    public static RollbackReport of(EditionRecord withdrawn, Optional<InForce> now, List<EditionRecord> suspended) {
        return new RollbackReport(Status.WITHDRAWN, withdrawn.list(), Upload.of(withdrawn),
                now.map(InForce::edition).map(Upload::of), suspended.stream().map(record -> new Supplement(
                        record.firstDay(), record.sha256(), record.delivery().counts().accepted())).toList());
    }

    /**
     * The rollback in sentences for people: what was withdrawn, what is suspended with it, and what holds now. One
     * line, without a line feed.
     */
    public String text(Language language) {
        return new Sentences(Messages.load(), language).of(this);
    }

    private record Sentences(Messages messages, Language language) {
        private String of(RollbackReport report) {
            List<String> sentences = new ArrayList<>();
            sentences.add(say("." + report.withdrawn.kind(), Map.of("day", day(report.withdrawn))));
            if (!report.suspended.isEmpty()) {
                sentences.add(suspended(report.suspended));
            }
            sentences.add(report.inForce.map(now -> say(
                    now.edition().equals(report.withdrawn.edition()) ? ".earlier" : ".now",
                    Map.of("day", day(report.withdrawn), "now", day(now))))
                    .orElseGet(() -> say(".nothing", Map.of("day", day(report.withdrawn)))));
            return String.join(" ", sentences);
        }

        private String suspended(List<Supplement> suspended) {
            List<String> supplements = suspended.stream().map(this::supplement).toList();
            return say(".resting", Map.of("count", supplements.size(), "number", language.number(supplements.size()),
                    "supplements", Listing.of(supplements, say(".and", Map.of()))));
        }

        private String supplement(Supplement supplement) {
            return say(".supplement", Map.of("day", language.day(supplement.edition()), "count", supplement.courses(),
                    "courses", language.number(supplement.courses())));
        }

        private String day(Upload upload) {
            return language.day(upload.edition());
        }

        private String say(String key, Map<String, Object> values) {
            return language.of(messages.text("report.withdrawn" + key, values));
        }
    }
}
