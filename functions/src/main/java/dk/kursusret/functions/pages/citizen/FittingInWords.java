package dk.kursusret.functions.pages.citizen;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.lists.ComposeAnswer.Fitting;
import dk.kursusret.functions.answers.lists.ComposeAnswer;
import dk.kursusret.functions.answers.lists.MissingList;
import dk.kursusret.functions.pages.citizen.TopicPage.Found;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.lists.CourseWords;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.texts.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The courses that fit, as the page shows them. */
public record FittingInWords(ComposeAnswer answer, KnownLists lists, Words words) {
    /** Of facts that are missing, so many are named. */
    private static final int MAX_MISSING = 4;

    /** What can be true of any of them: that it fits is decided by others, and often waits for an answer. */
    public String heading() {
        return words.say(answer.part().total() == 0 ? "fitting.none.heading" : "fitting.heading");
    }

    /** How many, from which day, by which scheme, and what is left for them. */
    public List<String> lead() {
        List<String> lead = new ArrayList<>();
        int total = answer.part().total();
        if (total > 0) {
            lead.add(words.say(total == 1 ? "fitting.found.one" : "fitting.found", total, words.day(answer.start())));
        }
        String scheme = words.of(Texts.of("scheme." + answer.person().scheme()));
        answer.person().decidedBy().ifPresent(who -> lead.add(words.say("fitting.scheme", scheme,
                words.of(Texts.of("authority." + who)))));
        answer.person().hoursLeft().ifPresent(left -> lead.add(words.say("fitting.left", words.number(left))));
        answer.person().latestEnd().ifPresent(day -> lead.add(words.say("fitting.latest", words.day(day))));
        return lead;
    }

    /** Why there are none, and what can be done; empty where there are some. */
    public Optional<String> none() {
        if (answer.part().total() > 0) {
            return Optional.empty();
        }
        Outcome outcome = answer.person().outcome();
        boolean open = outcome.mayBeYes();
        String reason = !open ? outcome.name()
                : answer.matching() > 0 ? "TOO_LONG_OR_REFUSED"
                        : answer.missingData().isEmpty() ? "NOTHING_LIKE_IT" : "NO_LIST";
        return Optional.of(words.say("fitting.none." + reason, answer.matching(), words.day(answer.start())));
    }

    /** Names of the lists of which nobody knows what is on them. */
    public List<String> missing() {
        return words.lacking(MissingList.among(answer.missingData()), lists);
    }

    public boolean restsOnSample() {
        return answer.courses().stream().anyMatch(Fitting::restsOnSample);
    }

    /** What was looked for instead of words that no list has. */
    public List<String> corrections() {
        return answer.corrections().stream()
                .map(correction -> words.say("fitting.corrected", correction.shown(), correction.asked())).toList();
    }

    /** The page of the course, on the day that was asked about. */
    public String link(Fitting course) {
        return CourseWords.address(course.found().course().name(), answer.when().asOf());
    }

    /** As the search for the course shows it, and what choosing it sends. */
    public Found told(Fitting course) {
        return CourseFinder.found(course.found(), words);
    }

    /** What is said of it. */
    public String outcome(Fitting course) {
        if (course.outcome().isYes()) {
            return words.say("outcome." + (course.restsOnSample() ? "SAMPLE" : course.outcome().name()));
        }
        return words.say(course.missingFacts().isEmpty() ? "fitting.judged" : "fitting.open");
    }

    /** When it ends, what it takes and what is left, as far as that is known. */
    public List<String> facts(Fitting course) {
        List<String> facts = new ArrayList<>();
        facts.add(course.endsIfStartedOn().map(day -> words.say("fitting.ends", words.day(day)))
                .orElse(words.say("fitting.ends.unknown")));
        course.found().course().hours().ifPresent(hours -> facts.add(course.leaves().map(left -> words.say(
                "fitting.takes", words.number(hours), words.number(left)))
                .orElse(new CourseWords(words).hours(hours))));
        return facts;
    }

    /** The questions that are still open. */
    public List<String> open(Fitting course) {
        List<String> open = new ArrayList<>(course.missingFacts().stream().limit(MAX_MISSING)
                .map(MissingFact::fact).map(fact -> Voice.CITIZEN.name(fact, words)).toList());
        int more = course.missingFacts().size() - MAX_MISSING;
        if (more > 0) {
            open.add(words.say("fitting.open.more", more));
        }
        return open;
    }

    /** The number of the page before and after this one, where there is one. */
    public Optional<Integer> previous() {
        return Optional.of(Math.min(answer.part().page() - 1, answer.part().last())).filter(page -> page > 0);
    }

    public Optional<Integer> next() {
        return Optional.of(answer.part().page() + 1).filter(page -> page <= answer.part().last());
    }

    /** How many were not looked at; empty where all were. */
    public Optional<String> notExamined() {
        return Optional.of(answer.notExamined()).filter(others -> others > 0)
                .map(others -> words.say("fitting.notExamined", words.number(BigDecimal.valueOf(others))));
    }
}
