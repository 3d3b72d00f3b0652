package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.functions.pages.citizen.CourseFinder;
import dk.kursusret.functions.pages.citizen.Step;
import dk.kursusret.functions.pages.citizen.TopicPage.Found;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The search for the course within the form of a case.
 *
 * @param query empty where nothing was searched for, or what was found has been chosen
 * @param found what can be chosen
 * @param error of what was searched for
 */
public record CaseCourse(String query, List<Found> found, Progress progress, Optional<String> error) {
    static final String SEARCHED = "q";
    private static final String BEFORE = "sogt";
    private static final String CHOICE = "valg";

    /** Whether the page has just been asked to search, or shows what it found before. */
    public enum Progress {
        NONE, ASKED, SHOWN
    }

    static CaseCourse of(Form form, Form state, CourseFinder courses, LocalDate asOf, Words words) {
        if (form.refused().contains(SEARCHED)) {
            return new CaseCourse("", List.of(), Progress.NONE, Optional.of(words.say("error.cpr")));
        }
        Progress progress = progress(form);
        String query = progress == Progress.NONE ? "" : form.first(SEARCHED).orElseThrow();
        return new CaseCourse(query,
                progress == Progress.NONE ? List.of() : courses.named(query, state, asOf, words), progress,
                Optional.empty());
    }

    /** What a search found and nobody chose stays; who writes something else searches for it. */
    private static Progress progress(Form form) {
        if (form.first(SEARCHED).isEmpty()) {
            return Progress.NONE;
        }
        if (!form.first(SEARCHED).equals(form.first(BEFORE))) {
            return Progress.ASKED;
        }
        return form.has(CHOICE) ? Progress.NONE : Progress.SHOWN;
    }

    /** What was chosen of the search takes the place of what stood in the fields. */
    static Form chosen(Form form, Form state) {
        if (!form.first(SEARCHED).equals(form.first(BEFORE))) {
            return state;
        }
        return form.first(CHOICE).flatMap(CourseFinder::told)
                .map(course -> state.only(name -> !Step.COURSE.contains(name)).with(course.name(), course.value()))
                .orElse(state);
    }

    public boolean isAsked() {
        return progress == Progress.ASKED;
    }
}
