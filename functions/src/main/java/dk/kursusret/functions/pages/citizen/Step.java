package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.facts.CourseFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One form on its way.
 *
 * @param state the facts that it carries
 * @param trail the topics that were answered before
 */
public record Step(Visit visit, Form state, List<String> trail) {
    /** Button: the next step, or the same where something is wrong. */
    static final String NEXT = "next";
    /** The button beside the page's own language: all but that stays. */
    static final String STAY = "stay";
    /** What the course is looked for by. */
    static final String SEARCHED = "q";
    private static final String TOPIC = "trin";
    private static final String ASKED = "felt";
    private static final String TRAIL = "sti";
    static final String GO = "til";
    private static final String CHOICE = "valg";
    /** What a choice of the search says. */
    static final List<String> COURSE = List.of(CourseFact.CODE.pointer(), CourseFact.ENTRY.pointer(),
            CourseFact.LISTED_ON.pointer());
    /** The pointer of each parameter of a link. */
    private static final List<Map.Entry<String, String>> LINKED = List.of(
            Map.entry("kursus", CourseFact.CODE.pointer()), Map.entry("id", CourseFact.ENTRY.pointer()),
            Map.entry("dag", FactForm.AS_OF));

    /** @throws dk.kursusret.gateway.http.Problem 400 where another field held what could identify a person */
    static Step of(Visit visit) {
        Form form = visit.form();
        FactForm.refuseBesides(form, SEARCHED);
        List<String> trail = form.first(TRAIL).map(t -> List.of(t.split(","))).orElse(List.of()).stream()
                .filter(id -> Topic.find(id).isPresent() || id.equals(PromisedJob.TOPIC)).toList();
        return new Step(visit, visit.posted() ? chosenCourse(form, form.only(
                name -> FactForm.isFact(name) || name.equals(PromisedJob.NAME))) : linked(form), trail);
    }

    /** A link carries the course and the day, and nothing about a person. */
    private static Form linked(Form form) {
        Map<String, List<String>> state = new LinkedHashMap<>();
        LINKED.forEach(linked -> form.first(linked.getKey())
                .ifPresent(value -> state.put(linked.getValue(), List.of(value))));
        return Form.EMPTY.with(state);
    }

    Form form() {
        return visit.form();
    }

    Words words() {
        return visit.words();
    }

    Optional<String> topic() {
        return form().first(TOPIC);
    }

    String go() {
        boolean otherLanguage = topic().isPresent() && form().all(Site.LANGUAGE).size() > 1;
        return form().first(GO).orElse(otherLanguage ? STAY : NEXT);
    }

    /** What the course is searched for. */
    Optional<String> query() {
        return form().first(SEARCHED);
    }

    /** Whether a course was chosen of what the search showed. */
    boolean isChosen() {
        return form().has(CHOICE) && query().equals(form().first("sogt"));
    }

    Step with(Form newState, List<String> newTrail) {
        return new Step(visit, newState, newTrail);
    }

    /** The trail with the topic that has just been answered. */
    List<String> passed() {
        List<String> passed = new ArrayList<>(trail);
        topic().filter(id -> passed.isEmpty() || !passed.getLast().equals(id)).ifPresent(passed::add);
        return passed;
    }

    /** Pointers of the facts that the form asked for. */
    List<String> asked() {
        return form().all(ASKED);
    }

    /** The topics passed, as a form carries them. */
    public String trailed() {
        return String.join(",", trail);
    }

    /** All that was said, as a form carries it. */
    public List<Form.Field> carried() {
        return state.hidden();
    }

    /** What was chosen of the search takes the place of what was chosen before. */
    private static Form chosenCourse(Form form, Form state) {
        String choice = form.first(CHOICE).orElse("");
        Form without = choice.isEmpty() ? state : state.only(name -> !COURSE.contains(name));
        if (choice.startsWith("code:")) {
            return without.with(CourseFact.CODE.pointer(), choice.substring("code:".length()));
        }
        if (choice.startsWith("entry:")) {
            return without.with(CourseFact.ENTRY.pointer(), choice.substring("entry:".length()));
        }
        return switch (choice) {
            case "none" -> without.with(CourseFact.LISTED_ON.pointer(), FactForm.NONE);
            case FactForm.UNKNOWN -> without.with(CourseFact.CODE.pointer(), FactForm.UNKNOWN);
            default -> state;
        };
    }
}
