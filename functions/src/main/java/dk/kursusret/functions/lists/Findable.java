package dk.kursusret.functions.lists;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.functions.lists.Query.Sought;
import dk.kursusret.functions.lists.Term.Nearness;
import dk.kursusret.rules.lists.Slug;
import java.util.Collection;
import java.util.List;

/**
 * A row of a list with the words it can be found by.
 *
 * @param code folded and joined; empty if it has none
 * @param id the entry id, folded and joined
 * @param title normalised by {@link Slug#folded}
 * @param elsewhere the words of its level, provider, group of trades and paths
 */
record Findable(CourseRow entry, String code, String id, String title, List<Term> titleWords, List<Term> elsewhere) {
    private static final int MIN_CODE_DIGITS = 3;

    static Findable of(CourseRow entry) {
        var course = entry.course();
        return new Findable(entry, joined(course.code().orElse("")), joined(entry.id()), Slug.folded(course.title()),
                Term.all(course.title()),
                Term.all(String.join(" ", course.level().name(), CourseCsv.danish(course.level()),
                        course.provider().orElse(""), entry.written().erhvervsomraade().orElse(""),
                        String.join(" ", course.paths()))));
    }

    /** How well a row matches a query, best first. */
    enum Match {
        NAME, BEGINNING_OF_CODE, TITLE, BEGINNING_OF_TITLE, WORDS_OF_TITLE, BEGINNINGS_OF_WORDS, WITHIN_TITLE,
        ELSEWHERE, NONE
    }

    Match match(Query query) {
        if (query.isEverything() || query.name().equals(code) || query.name().equals(id)
                || query.codes().contains(code)) {
            return Match.NAME;
        }
        if (!query.codes().isEmpty()) {
            return Match.NONE;
        }
        if (code.startsWith(query.name())) {
            return Match.BEGINNING_OF_CODE;
        }
        if (title.equals(query.phrase())) {
            return Match.TITLE;
        }
        Match worst = query.words().stream().map(this::match).max(Match::compareTo).orElse(Match.NONE);
        return worst == Match.WORDS_OF_TITLE && title.startsWith(query.phrase()) ? Match.BEGINNING_OF_TITLE : worst;
    }

    private Match match(Sought word) {
        String asked = word.term().folded();
        Nearness near = nearness(word, titleWords);
        if (near == Nearness.WHOLE || asked.equals(code)) {
            return Match.WORDS_OF_TITLE;
        }
        boolean beginsCode = word.term().isNumber() && asked.length() >= MIN_CODE_DIGITS && code.startsWith(asked);
        if (near == Nearness.BEGINNING || beginsCode) {
            return Match.BEGINNINGS_OF_WORDS;
        }
        if (near == Nearness.WITHIN) {
            return Match.WITHIN_TITLE;
        }
        return nearness(word, elsewhere) == Nearness.NONE ? Match.NONE : Match.ELSEWHERE;
    }

    private static Nearness nearness(Sought word, Collection<Term> there) {
        return there.stream().map(word::in).min(Nearness::compareTo).orElse(Nearness.NONE);
    }

    /** Normalises a code or id, so that "AU 101" and "au101" are the same code. */
    static String joined(String name) {
        return Slug.folded(name).replace("-", "");
    }
}
