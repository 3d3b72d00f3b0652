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
 * One form on its way.
 *
 * @param state the facts that it carries
 * @param kept what was said on pages from which somebody went back: it stands there when they come again
 * @param trail the pages that were answered before
 */
public record Step(Visit visit, Form state, Form kept, List<String> trail) {
    /** Button: the next step, or the same where something is wrong. */
    static final String NEXT = "next";
    /** The button beside the page's own language: all but that stays. */
    static final String STAY = "stay";
    /** What the course is looked for by. */
    static final String SEARCHED = "q";
    /** Button: the page that asks about this topic. */
    static final String TO = "topic:";
    private static final String TOPIC = "trin";
    private static final String ASKED = "felt";
    private static final String TRAIL = "sti";
    static final String GO = "til";
    private static final String CHOICE = "valg";
    private static final String LOOKED = "listed";
    /** Before the name of a fact that was said on a page from which somebody went back. */
    private static final String KEPT = "igen:";
    /** What a choice of the search says. */
    public static final List<String> COURSE = List.of(CourseFact.CODE.pointer(), CourseFact.ENTRY.pointer(),
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
                .filter(id -> Stage.find(id).isPresent()).toList();
        List<String> asked = form.all(ASKED);
        return new Step(visit,
                visit.posted() ? chosenCourse(form, FactForm.weeksInHours(form.only(Step::isSaid))) : linked(form),
                form.below(KEPT).only(name -> isSaid(name) && !asked.contains(name)), trail);
    }

    static boolean isSaid(String name) {
        return FactForm.isFact(name) || name.equals(PromisedJob.NAME);
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

    /** Whether somebody wants to say what stands on the official list. */
    boolean hasLooked() {
        return form().first(CHOICE).filter(LOOKED::equals).isPresent();
    }

    Step with(Form newState, List<String> newTrail) {
        return new Step(visit, newState, kept, newTrail);
    }

    /** Without the answers of this page, which are kept for when it comes again. */
    Step back() {
        return new Step(visit, state.only(name -> !asked().contains(name)),
                kept.with(state.only(asked()::contains)), trail.isEmpty() ? trail : trail.subList(0, trail.size() - 1));
    }

    /** What the fields of a page show. */
    Form told() {
        return kept.with(state);
    }

    /** The trail with the page that has just been answered. */
    List<String> passed() {
        List<String> passed = new ArrayList<>(trail);
        topic().filter(id -> passed.isEmpty() || !passed.getLast().equals(id)).ifPresent(passed::add);
        return passed;
    }

    /** Pointers of the facts that the form asked for. */
    List<String> asked() {
        return form().all(ASKED);
    }

    /** The pages passed, as a form carries them. */
    public String trailed() {
        return String.join(",", trail);
    }

    /** All that was said, as a form carries it. */
    public List<Form.Field> carried() {
        return carriedBut(Set.of());
    }

    /** The same without what a page shows. */
    List<Form.Field> carriedBut(Set<String> shown) {
        return Stream.concat(state.only(name -> !shown.contains(name)).hidden().stream(),
                kept.only(name -> !shown.contains(name)).hidden().stream()
                        .map(field -> new Form.Field(KEPT + field.name(), field.value())))
                .toList();
    }

    /** What was chosen of the search takes the place of what was chosen before. */
    private static Form chosenCourse(Form form, Form state) {
        String choice = form.first(CHOICE).orElse("");
        Form without = choice.isEmpty() ? state : state.only(name -> !COURSE.contains(name));
        Optional<Form.Field> course = CourseFinder.told(choice);
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
