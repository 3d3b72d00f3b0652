package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.PersonFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The largest number of steps that can still come before the answer, whatever is answered. */
final class StepsLeft {
    private static final Set<String> OF_ALL = Set.of("you", "course", "level", "dates");
    /** The stages that ask for the facts of each scheme, besides those common to all schemes. */
    private static final Map<String, Set<String>> OF_SCHEMES = schemes();

    private StepsLeft() {}

    private static Map<String, Set<String>> schemes() {
        Map<String, Set<String>> pages = new HashMap<>();
        pages.put("six-weeks", Set.of("parts", "about", "work", "notice", "unemployment", "meetings", "money"));
        pages.put("mink-pool", Set.of("work", "mink", "money"));
        pages.put("trial-first-day-course", Set.of("about", "work", "unemployment"));
        pages.put("trial-employer-statement",
                Set.of("promise", "work", "unemployment", "employer", "job"));
        List.of("regional-pool", "shortage-pool").forEach(pool -> pages.put(pool,
                Set.of("promise", "about", "work", "unemployment", "employer", "job")));
        List.of("education-lift-110", "education-lift-100", "education-lift-80")
                .forEach(lift -> pages.put(lift, Set.of("about", "unemployment")));
        pages.put("education-lift-trial", Set.of("promise", "about", "unemployment", "employer"));
        return Map.copyOf(pages);
    }

    /** The steps left after the page shown, including the page for checking the answers. */
    static int after(Stage shown, EligibilityAnswer decision, Form said, Lacking lacking) {
        Set<String> open = decision.results().stream().filter(result -> isOpen(result, decision))
                .flatMap(result -> OF_SCHEMES.get(result.scheme()).stream()).collect(Collectors.toSet());
        return 1 + (int) Stage.ALL.stream().filter(stage -> !stage.equals(shown))
                .filter(stage -> OF_ALL.contains(stage.id()) || open.contains(stage.id()))
                .filter(stage -> stage.equals(Stage.PROMISE) ? !said.has(PromisedJob.NAME)
                        : stage.place() > shown.place() ? mayCome(stage, said, lacking) : !lacking.of(stage).isEmpty())
                .count();
    }

    private static boolean isOpen(SchemeView result, EligibilityAnswer decision) {
        return Set.of(Outcome.UNDETERMINED, Outcome.MAY_BE_GRANTED).contains(result.outcome())
                && Lacking.isOpen(result, decision);
    }

    private static boolean mayCome(Stage stage, Form said, Lacking lacking) {
        return switch (stage.id()) {
            case "level", "parts" -> !lacking.of(stage).isEmpty()
                    || !FactForm.isAnswered(said, CourseFact.CODE.pointer())
                            && !FactForm.isAnswered(said, CourseFact.ENTRY.pointer());
            case "notice" -> !said.all(PersonFact.COURSE_STARTED_IN_NOTICE.pointer()).equals(List.of("false"));
            default -> stage.facts().stream().anyMatch(fact -> !FactForm.isAnswered(said, fact.pointer())
                    && !Topic.ONLY_OTHERS_KNOW.contains(fact));
        };
    }
}
