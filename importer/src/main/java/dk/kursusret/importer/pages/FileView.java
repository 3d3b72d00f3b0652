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
 * An uploaded file: its report, and what has happened to it since.
 *
 * @param sign the ending of the CSS class for the verdict: yes, open or no
 * @param verdict the outcome, shown first
 * @param lines who uploaded it, what has been done since, and what approval would change
 * @param next what the reader can do with it now
 * @param id the id of the stored edition; empty where nothing is stored
 */
public record FileView(String title, String sign, String verdict, List<String> lines, ReportPage report, Next next,
        Optional<EditionId> id) {

    /** What the reader can do next. */
    public enum Next {
        /** Approve it oneself, because the rule of two persons is switched off. */
        APPROVE_ALONE, APPROVE,
        /** Ask someone else to approve it, because the reader uploaded it. */
        ASK_ANOTHER,
        /** Upload the file again and acknowledge the guards that now block it. */
        BRING_AGAIN,
        /** Correct it, or submit it for approval. */
        AFTER_CHECK,
        /** Withdraw it. */
        TAKE_BACK,
        /** Look at the list. */
        NOTHING
    }

    /** The view of a file that was only checked. */
    public static FileView checked(String title, ImportReport report, Language language) {
        ReportPage page = ReportText.page(report, language);
        return new FileView(title, sign(report.status()), page.outcome(), List.of(), page, Next.AFTER_CHECK,
                Optional.empty());
    }

    /**
     * The view of a stored file.
     *
     * @param record the latest record for these bytes
     * @param report the report of the upload, or of a later approval that was blocked
     * @param approving what the reader can do where the file waits for approval
     */
    public static FileView kept(Standing standing, EditionRecord record, ImportReport report, Next approving,
            Language language) {
        Sentences words = new Sentences(language);
        boolean waits = standing.state(record) == FileState.WAITING;
        ReportPage page = ReportText.page(record.stands() ? report.withStatus(ImportStatus.PUBLISHED) : report,
                language);
        List<String> lines = new ArrayList<>(List.of(words.brought(record)));
        lines.addAll(words.history(record));
        if (waits) {
            lines.addAll(words.effect(standing, record));
        } else if (record.stands()) {
            lines.add(words.say("state." + standing.state(record)) + ": "
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
