package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.pages.facts.AnswerInWords;
import dk.kursusret.functions.pages.facts.AnswerInWords.Said;
import dk.kursusret.functions.pages.facts.Phrasing;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.gateway.http.Response;
import java.util.List;

/** What was said, for checking; and the answer. */
public final class AnswerPages {
    static final String CHECK = "check";
    static final String ANSWER = "answer";
    private final Site site;
    private final Phrasing phrasing;
    private final Template<Shown> check;
    private final Template<Shown> answer;

    public AnswerPages(Site site, Phrasing phrasing, Template<Shown> check, Template<Shown> answer) {
        this.site = site;
        this.phrasing = phrasing;
        this.check = check;
        this.answer = answer;
    }

    /** A decision in words, and the form that leads on from it. */
    public record Shown(AnswerInWords answer, Step step) {
        /** What a scheme lacks and somebody can still tell. */
        public List<MissingFact> missing(SchemeView card) {
            return card.missingFacts().stream().filter(missing -> PromisedJob.concerns(missing.fact(), step.state()))
                    .toList();
        }
    }

    Response check(Step step, EligibilityAnswer decided) {
        return Site.show(site.step(step.visit(), step.words().say("check.heading")).withForm(Step.GO, ANSWER), check,
                new Shown(inWords(step, decided), step));
    }

    Response answer(Step step, EligibilityAnswer decided) {
        AnswerInWords told = inWords(step, decided);
        return Site.show(site.closed(step.visit(), told.heading()).withForm(Step.GO, CHECK), answer,
                new Shown(told, step));
    }

    private AnswerInWords inWords(Step step, EligibilityAnswer decided) {
        AnswerInWords told = phrasing.of(decided, step.state(), step.words(), Voice.CITIZEN);
        String question = step.words().say("topic." + PromisedJob.TOPIC);
        return PromisedJob.said(step.state(), step.words())
                .map(value -> told.with(new Said(PromisedJob.NAME, question, value, PromisedJob.TOPIC,
                        question + " " + value + ".")))
                .orElse(told);
    }
}
