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

/** The courses that suit a person, as shown on the page. */
public record FittingInWords(ComposeAnswer answer, KnownLists lists, Words words) {
    /** The most missing facts named for one course. */
    private static final int MAX_MISSING = 4;

    /** A heading that is true of every course shown, since whether a course suits is often still open. */
    public String heading() {
        return words.say(answer.part().total() == 0 ? "fitting.none.heading" : "fitting.heading");
    }

    /** How many courses there are, from which day, under which scheme, and how many hours are left for them. */
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

    /** Why there are none and what the person can do; empty if there are some. */
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

    /** The names of the missing lists, whose contents are unknown. */
    public List<String> missing() {
        return words.lacking(MissingList.among(answer.missingData()), lists);
    }

    public boolean restsOnSample() {
        return answer.courses().stream().anyMatch(Fitting::restsOnSample);
    }

    /** Words that no list has, with those searched for instead. */
    public List<String> corrections() {
        return answer.corrections().stream()
                .map(correction -> words.say("fitting.corrected", correction.shown(), correction.asked())).toList();
    }

    /** The address of the course's page, on the day asked about. */
    public String link(Fitting course) {
        return CourseWords.address(course.found().course().name(), answer.when().asOf());
    }

    /** The course as shown by the course search, with the value that choosing it sends. */
    public Found choice(Fitting course) {
        return CourseFinder.found(course.found(), words);
    }

    /** The outcome for a course in words. */
    public String outcome(Fitting course) {
        if (course.outcome().isYes()) {
            return words.say("outcome." + (course.restsOnSample() ? "SAMPLE" : course.outcome().name()));
        }
        return words.say(course.missingFacts().isEmpty() ? "fitting.judged" : "fitting.open");
    }

    /** When a course ends, how many hours it takes and how many are left, as far as known. */
    public List<String> facts(Fitting course) {
        List<String> facts = new ArrayList<>();
        facts.add(course.endsIfStartedOn().map(day -> words.say("fitting.ends", words.day(day)))
                .orElse(words.say("fitting.ends.unknown")));
        course.found().course().hours().ifPresent(hours -> facts.add(course.leaves().map(left -> words.say(
                "fitting.takes", words.number(hours), words.number(left)))
                .orElse(new CourseWords(words).hours(hours))));
        return facts;
    }

    /** The questions that are still open for a course. */
    public List<String> open(Fitting course) {
        List<String> open = new ArrayList<>(course.missingFacts().stream().limit(MAX_MISSING)
                .map(MissingFact::fact).map(fact -> Voice.CITIZEN.name(fact, words)).toList());
        int more = course.missingFacts().size() - MAX_MISSING;
        if (more > 0) {
            open.add(words.say("fitting.open.more", more));
        }
        return open;
    }

    /** The number of the previous page, if there is one. */
    public Optional<Integer> previous() {
        return Optional.of(Math.min(answer.part().page() - 1, answer.part().last())).filter(page -> page > 0);
    }

    public Optional<Integer> next() {
        return Optional.of(answer.part().page() + 1).filter(page -> page <= answer.part().last());
    }

    /** How many courses were not examined; empty if all were. */
    public Optional<String> notExamined() {
        return Optional.of(answer.notExamined()).filter(others -> others > 0)
                .map(others -> words.say("fitting.notExamined", words.number(BigDecimal.valueOf(others))));
    }
}
