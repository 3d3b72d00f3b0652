package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.rules.facts.CourseFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One form on its way.
 *
 * @param state the facts that it carries
 * @param trail the topics that were answered before
 */
record Step(Request request, Form form, Form state, List<String> trail, Words words) {
    private static final String TOPIC = "trin";
    private static final String ASKED = "felt";
    private static final String TRAIL = "sti";
    private static final String GO = "til";
    /** What the course is looked for by. */
    static final String SEARCHED = "q";

    /**
     * @param facts tells what of the form is a fact
     * @throws dk.kursusret.gateway.http.Problem 400 where another field held what could identify a person
     */
    static Step of(Request request, FactForm facts) {
        Form form = Form.of(request);
        facts.refuseBesides(form, SEARCHED);
        List<String> trail = form.first(TRAIL).map(t -> List.of(t.split(","))).orElse(List.of()).stream()
                .filter(id -> Topic.find(id).isPresent()).toList();
        return new Step(request, form, chosenCourse(form, form.only(facts::isFact)), trail, Site.words(form));
    }

    Optional<String> topic() {
        return form.first(TOPIC);
    }

    String go() {
        return form.first(GO).orElse("next");
    }

    Step with(Form newState, List<String> newTrail) {
        return new Step(request, form, newState, newTrail, words);
    }

    /** The trail with the topic that has just been answered. */
    List<String> passed() {
        List<String> passed = new ArrayList<>(trail);
        topic().filter(id -> passed.isEmpty() || !passed.getLast().equals(id)).ifPresent(passed::add);
        return passed;
    }

    /** Pointers of the facts that the form asked for. */
    List<String> asked() {
        return form.all(ASKED);
    }

    /** The parts of a day put together under the fact's own name. */
    Step tidied() {
        return with(normal(state), trail);
    }

    /** What was chosen of the search takes the place of what was chosen before. */
    private static Form chosenCourse(Form form, Form state) {
        Form without = state.only(name -> !name.equals(CourseFact.CODE.pointer())
                && !name.equals(CourseFact.ENTRY.pointer()) && !name.equals(CourseFact.LISTED_ON.pointer()));
        String choice = form.first("valg").orElse("");
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

    private static Form normal(Form state) {
        Form normal = state.only(name -> !name.matches(".*\\.(day|month|year)"));
        for (String name : state.names()) {
            String pointer = name.replaceFirst("\\.(day|month|year)$", "");
            List<String> values = FactForm.values(state, pointer);
            if (!pointer.equals(name) && !values.isEmpty()) {
                normal = normal.with(pointer, values.toArray(String[]::new));
            }
        }
        return normal;
    }
}
