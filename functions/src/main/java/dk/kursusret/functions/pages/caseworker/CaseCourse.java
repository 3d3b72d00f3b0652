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
 * The search for a course within the form of a case.
 *
 * @param query empty if nothing was searched for, or a course has been chosen
 * @param found the courses to choose from
 * @param error what is wrong with the search text
 */
public record CaseCourse(String query, List<Found> found, Progress progress, Optional<String> error) {
    static final String SEARCHED = "q";
    private static final String BEFORE = "sogt";
    private static final String CHOICE = "valg";

    /** Whether a search has just been requested, or its result is still shown. */
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

    /** The result of a search is shown until a course is chosen. A changed search text starts a new search. */
    private static Progress progress(Form form) {
        if (form.first(SEARCHED).isEmpty()) {
            return Progress.NONE;
        }
        if (!form.first(SEARCHED).equals(form.first(BEFORE))) {
            return Progress.ASKED;
        }
        return form.has(CHOICE) ? Progress.NONE : Progress.SHOWN;
    }

    /** Replaces the course in the fields with the one chosen from the search result. */
    static Form chosen(Form form, Form state) {
        if (!form.first(SEARCHED).equals(form.first(BEFORE))) {
            return state;
        }
        return form.first(CHOICE).flatMap(CourseFinder::chosenFact)
                .map(course -> state.only(name -> !Step.COURSE.contains(name)).with(course.name(), course.value()))
                .orElse(state);
    }

    public boolean isAsked() {
        return progress == Progress.ASKED;
    }
}
