package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.pages.facts.AnswerInWords;
import dk.kursusret.functions.pages.facts.Said;
import dk.kursusret.functions.pages.facts.Phrasing;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.site.Keeping;
import dk.kursusret.functions.pages.site.Page;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Response;
import java.time.Clock;

/** The page for checking what was entered, the answer on one sheet, and the pages and files that go with the answer. */
public final class AnswerPages {
    static final String CHECK = "check";
    static final String ANSWER = "answer";
    /** The values of the buttons on an answer. */
    private static final String REASONS = "reasons";
    private static final String STATEMENT = "statement";
    private static final String SAVE = "save";
    private static final String CALENDAR = "calendar";
    private final Site site;
    private final Phrasing phrasing;
    private final Templates templates;
    private final Clock clock;

    public AnswerPages(Site site, Phrasing phrasing, Templates templates, Clock clock) {
        this.site = site;
        this.phrasing = phrasing;
        this.templates = templates;
        this.clock = clock;
    }

    /** The templates of these pages. */
    public record Templates(Template<ShownAnswer> check, Template<ShownAnswer> answer, Template<ShownAnswer> reasons,
            Template<ShownAnswer> statement, Template<ShownAnswer> saved) {}

    /** Whether this class shows the page with this name. */
    static boolean has(String name) {
        return switch (name) {
            case CHECK, ANSWER, REASONS, STATEMENT, SAVE, CALENDAR -> true;
            default -> false;
        };
    }

    /** @param name one of the names accepted by {@link #has} */
    Response show(String name, Step step, EligibilityAnswer decided) {
        AnswerInWords phrased = inWords(step, decided);
        ShownAnswer shown = new ShownAnswer(phrased, step, ShownAnswer.Extent.SHEET);
        Words words = step.words();
        return switch (name) {
            case CHECK -> Site.show(site.step(step.visit(), words.say("check.heading")).withForm(Step.GO, ANSWER),
                    templates.check(), shown);
            case REASONS -> Site.show(closed(step, words.say("reasons.heading")).withForm(Step.GO, ANSWER),
                    templates.reasons(), shown.in(ShownAnswer.Extent.WHOLE));
            case STATEMENT -> shown.statement().isEmpty() ? answer(shown)
                    : Site.show(closed(step, words.say("statement.heading")).withForm(Step.GO, ANSWER),
                            templates.statement(), shown);
            case CALENDAR -> shown.dates().isEmpty() ? answer(shown)
                    : file(Site.secured(Response.text(200, "text/calendar; charset=utf-8",
                            new CalendarFile(phrased.id(), words, clock.instant()).of(shown.dates()))),
                            words.say("calendar.filename"));
            case SAVE -> file(Site.show(closed(step, phrased.heading()), templates.saved(),
                    shown.in(ShownAnswer.Extent.FILE)), words.say("save.filename"));
            default -> answer(shown);
        };
    }

    private Response answer(ShownAnswer shown) {
        return Site.show(closed(shown.step(), shown.answer().heading()).withForm(Step.GO, CHECK), templates.answer(),
                shown);
    }

    private Page closed(Step step, String title) {
        return site.closed(step.visit(), title);
    }

    /** A response that the browser saves as a file, and nobody else stores. */
    private static Response file(Response content, String name) {
        return content.with("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .with("Cache-Control", Keeping.NOWHERE.cacheControl()).with("X-Robots-Tag", "noindex");
    }

    private AnswerInWords inWords(Step step, EligibilityAnswer decided) {
        AnswerInWords phrased = phrasing.of(decided, step.state(), step.words(), Voice.CITIZEN);
        String question = step.words().say("topic." + Stage.PROMISE.id());
        return PromisedJob.said(step.state(), step.words())
                .map(value -> phrased
                        .with(new Said(PromisedJob.NAME, step.words().say("label.promise"), question, value,
                                Stage.PROMISE.id(),
                                question + " " + value + ".")))
                .orElse(phrased);
    }
}
