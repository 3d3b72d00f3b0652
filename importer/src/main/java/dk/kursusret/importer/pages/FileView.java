package dk.kursusret.importer.pages;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.Language;
import dk.kursusret.importer.report.ReportPage;
import dk.kursusret.importer.report.ReportText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that was brought: its report, and what has become of it.
 *
 * @param sign of the answer's look: yes, open or no
 * @param verdict first of all, what came of it
 * @param lines who brought it, what was done since, what approval would change
 * @param next what can be done with it now
 * @param id empty where nothing is kept
 */
public record FileView(String title, String sign, String verdict, List<String> lines, ReportPage report, Next next,
        Optional<EditionId> id) {

    /** What whoever reads this can do. */
    public enum Next {
        /** Approve it, though by the rule another should: it is off. */
        APPROVE_ALONE, APPROVE,
        /** Ask somebody else to: whoever brought it may not. */
        ASK_ANOTHER,
        /** Bring the file once more, with what now stands in its way acknowledged. */
        BRING_AGAIN,
        /** Correct it, or put it up for approval. */
        AFTER_CHECK,
        /** Take it back. */
        TAKE_BACK,
        /** Look at the list. */
        NOTHING
    }

    /** Of a file that was only checked. */
    public static FileView checked(String title, ImportReport report, Language language) {
        ReportPage page = ReportText.page(report, language);
        return new FileView(title, sign(report.status()), page.outcome(), List.of(), page, Next.AFTER_CHECK,
                Optional.empty());
    }

    /**
     * Of a file that is kept.
     *
     * @param record the last over these bytes
     * @param report as it was made when the file was brought, or by an approval that was stopped since
     * @param approving what whoever reads this can do where it waits
     */
    public static FileView kept(Standing standing, EditionRecord record, ImportReport report, Next approving,
            Language language) {
        Sentences words = new Sentences(language);
        boolean waits = standing.waits(record);
        ReportPage page = ReportText.page(record.stands() ? report.with(ImportStatus.PUBLISHED) : report, language);
        List<String> lines = new ArrayList<>(List.of(words.brought(record)));
        lines.addAll(words.history(record));
        if (waits) {
            lines.addAll(words.effect(standing, record));
        } else if (record.stands()) {
            lines.add(words.say("state." + standing.history().state(record, standing.today())) + ": "
                    + words.until(record) + ".");
        }
        boolean stopped = report.status() == ImportStatus.BLOCKED;
        String verdict = waits || record.stands() ? page.outcome()
                : words.say(record.isStaged() ? "verdict.overtaken" : "verdict.withdrawn");
        Next next = !waits ? record.stands() ? Next.TAKE_BACK : Next.NOTHING : stopped ? Next.BRING_AGAIN : approving;
        return new FileView(words.title(standing, record),
                record.stands() ? "yes" : waits && stopped ? "no" : "open", verdict, lines, page, next,
                Optional.of(record.id()));
    }

    private static String sign(ImportStatus status) {
        return switch (status) {
            case BLOCKED -> "no";
            case UNCHANGED -> "open";
            case READY, PUBLISHED -> "yes";
        };
    }
}
