package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.lists.EditionRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a finding says besides its result.
 *
 * @param told values that were worked out for the text, by placeholder
 * @param limits the limits that facts are held against
 * @param alsoCites the provision of an exception that decided
 * @param basis what the finding rests on, where that is weaker than its version
 * @param edition the list edition that decided
 * @param notices what the reader should know because of this result
 */
public record Detail(Map<String, Object> told, List<Limit<?>> limits, List<Citation> alsoCites, Basis basis,
        Optional<EditionRef> edition, List<Statement> notices) {
    public static final Detail NONE = new Detail(Map.of(), List.of(), List.of(), Basis.PRIMARY, Optional.empty(),
            List.of());

    Detail telling(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(told);
        more.put(name, value);
        return new Detail(more, limits, alsoCites, basis, edition, notices);
    }

    Detail limited(Limit<?> limit) {
        return new Detail(told, joined(limits, List.of(limit)), alsoCites, basis, edition, notices);
    }

    Detail citing(Citation citation) {
        return new Detail(told, limits, joined(alsoCites, List.of(citation)), basis, edition, notices);
    }

    Detail on(Basis ground) {
        return new Detail(told, limits, alsoCites, basis.weaker(ground), edition, notices);
    }

    Detail by(EditionRef deciding) {
        return new Detail(told, limits, alsoCites, basis, Optional.of(deciding), notices);
    }

    Detail noticing(Statement notice) {
        return new Detail(told, limits, alsoCites, basis, edition, joined(notices, List.of(notice)));
    }

    /** The details of two findings that both decided. */
    Detail with(Detail other) {
        if (this == NONE) {
            return other;
        }
        if (other == NONE || equals(other)) {
            return this;
        }
        Map<String, Object> all = new LinkedHashMap<>(other.told);
        all.putAll(told);
        return new Detail(all, joined(limits, other.limits), joined(alsoCites, other.alsoCites),
                basis.weaker(other.basis), edition.or(other::edition), joined(notices, other.notices));
    }

    /** What two findings that agree both say; where they differ, nothing is known. */
    Detail common(Detail other) {
        if (equals(other)) {
            return this;
        }
        Map<String, Object> same = new LinkedHashMap<>(told);
        same.entrySet().retainAll(other.told.entrySet());
        return new Detail(same, both(limits, other.limits), both(alsoCites, other.alsoCites),
                basis.weaker(other.basis), edition.filter(e -> other.edition.equals(edition)),
                both(notices, other.notices));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        if (more.isEmpty() || some.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        List<T> all = new ArrayList<>(some);
        for (T one : more) {
            if (!some.contains(one)) {
                all.add(one);
            }
        }
        return Collections.unmodifiableList(all);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return some.stream().filter(others::contains).toList();
    }
}
