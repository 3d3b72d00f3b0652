package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.pages.facts.FactForm;
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
import java.util.Set;
import java.util.stream.Stream;

/**
 * One submitted form of the flow.
 *
 * @param state the facts entered
 * @param kept the answers on pages that the person went back from; they are filled in when the page is shown again
 * @param trail the ids of the pages answered so far
 */
public record Step(Visit visit, Form state, Form kept, List<String> trail) {
    /** The button for the next step, or the same one if it has faults. */
    static final String NEXT = "next";
    /** The button that changes the language and nothing else. */
    static final String STAY = "stay";
    /** The field with the search text for a course. */
    static final String SEARCHED = "q";
    /** The prefix of the buttons that lead to the page of a topic. */
    static final String TO = "topic:";
    private static final String TOPIC = "trin";
    private static final String ASKED = "felt";
    private static final String TRAIL = "sti";
    static final String GO = "til";
    private static final String CHOICE = "valg";
    private static final String LOOKED = "listed";
    /** The prefix of the fields in {@code kept}. */
    private static final String KEPT = "igen:";
    /** The facts that choosing a course states. */
    public static final List<String> COURSE = List.of(CourseFact.CODE.pointer(), CourseFact.ENTRY.pointer(),
            CourseFact.LISTED_ON.pointer());
    /** The pointers of the facts that a link may state, by parameter. */
    private static final List<Map.Entry<String, String>> LINKED = List.of(
            Map.entry("kursus", CourseFact.CODE.pointer()), Map.entry("id", CourseFact.ENTRY.pointer()),
            Map.entry("dag", FactForm.AS_OF));

    /** @throws dk.kursusret.gateway.http.Problem 400 if another field held something that could identify a person */
    static Step of(Visit visit) {
        Form form = visit.form();
        FactForm.refuseBesides(form, SEARCHED);
        List<String> trail = form.first(TRAIL).map(t -> List.of(t.split(","))).orElse(List.of()).stream()
                .filter(id -> Stage.find(id).isPresent()).toList();
        List<String> asked = form.all(ASKED);
        return new Step(visit,
                visit.posted() ? chosenCourse(form, FactForm.weeksInHours(form.only(Step::isSaid))) : linked(form),
                form.below(KEPT).only(name -> isSaid(name) && !asked.contains(name)), trail);
    }

    static boolean isSaid(String name) {
        return FactForm.isFact(name) || name.equals(PromisedJob.NAME);
    }

    /** Reads the course and the day from a link, which carries nothing about a person. */
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

    /** The search text for a course. */
    Optional<String> query() {
        return form().first(SEARCHED);
    }

    /** Whether a course was chosen from the result of the search. */
    boolean isChosen() {
        return form().has(CHOICE) && query().equals(form().first("sogt"));
    }

    /** Whether the person wants to say that they found the course on the official list. */
    boolean hasLooked() {
        return form().first(CHOICE).filter(LOOKED::equals).isPresent();
    }

    Step with(Form newState, List<String> newTrail) {
        return new Step(visit, newState, kept, newTrail);
    }

    /** Returns the step without the answers of this page, which are kept for when it is shown again. */
    Step back() {
        return new Step(visit, state.only(name -> !asked().contains(name)),
                kept.with(state.only(asked()::contains)), trail.isEmpty() ? trail : trail.subList(0, trail.size() - 1));
    }

    /** The values shown in the fields of a page. */
    Form shown() {
        return kept.with(state);
    }

    /** The trail including the page that has just been answered. */
    List<String> passed() {
        List<String> passed = new ArrayList<>(trail);
        topic().filter(id -> passed.isEmpty() || !passed.getLast().equals(id)).ifPresent(passed::add);
        return passed;
    }

    /** The pointers of the facts that the form asked for. */
    List<String> asked() {
        return form().all(ASKED);
    }

    /** The trail as a form field. */
    public String trailed() {
        return String.join(",", trail);
    }

    /** Everything entered, as hidden fields. */
    public List<Form.Field> carried() {
        return carriedBut(Set.of());
    }

    /** Everything entered except the fields that the page shows, as hidden fields. */
    List<Form.Field> carriedBut(Set<String> shown) {
        return Stream.concat(state.only(name -> !shown.contains(name)).hidden().stream(),
                kept.only(name -> !shown.contains(name)).hidden().stream()
                        .map(field -> new Form.Field(KEPT + field.name(), field.value())))
                .toList();
    }

    /** Replaces an earlier choice of course with the new one. */
    private static Form chosenCourse(Form form, Form state) {
        String choice = form.first(CHOICE).orElse("");
        Form without = choice.isEmpty() ? state : state.only(name -> !COURSE.contains(name));
        Optional<Form.Field> course = CourseFinder.chosenFact(choice);
        if (course.isPresent()) {
            return without.with(course.get().name(), course.get().value());
        }
        return switch (choice) {
            case LOOKED -> form.first(SEARCHED).flatMap(CourseFinder::code)
                    .map(code -> without.with(CourseFact.CODE.pointer(), code)).orElse(without);
            case "none" -> without.with(CourseFact.LISTED_ON.pointer(), FactForm.NONE);
            case FactForm.UNKNOWN -> without.with(CourseFact.CODE.pointer(), FactForm.UNKNOWN);
            default -> state;
        };
    }
}
