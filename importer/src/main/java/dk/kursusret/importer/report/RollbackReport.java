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
 * What an operator is told of a rollback.
 *
 * @param withdrawn what was taken back
 * @param inForce what now holds on its first day; empty where nothing does
 * @param suspended the supplements that rest because they have no edition to add to any more, by their first days
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

    /** @param courses how many it adds */
    public record Supplement(LocalDate edition, String sha256, int courses) {}

    public static RollbackReport of(EditionRecord withdrawn, Optional<InForce> now, List<EditionRecord> suspended) {
        return new RollbackReport(Status.WITHDRAWN, withdrawn.list(), Upload.of(withdrawn),
                now.map(InForce::edition).map(Upload::of), suspended.stream().map(record -> new Supplement(
                        record.firstDay(), record.sha256(), record.delivery().counts().accepted())).toList());
    }

    /** For people: what rests with it, and what holds now. Sentences on one line, without its end. */
    public String text(Language language) {
        return new Sentences(Messages.load(), language).of(this);
    }

    private record Sentences(Messages messages, Language language) {
        private String of(RollbackReport report) {
            List<String> sentences = new ArrayList<>();
            sentences.add(say("." + report.withdrawn.kind(), Map.of("day", day(report.withdrawn))));
            if (!report.suspended.isEmpty()) {
                sentences.add(resting(report.suspended));
            }
            sentences.add(report.inForce.map(now -> say(
                    now.edition().equals(report.withdrawn.edition()) ? ".earlier" : ".now",
                    Map.of("day", day(report.withdrawn), "now", day(now))))
                    .orElseGet(() -> say(".nothing", Map.of("day", day(report.withdrawn)))));
            return String.join(" ", sentences);
        }

        private String resting(List<Supplement> suspended) {
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
