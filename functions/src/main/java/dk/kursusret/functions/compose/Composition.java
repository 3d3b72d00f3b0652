package dk.kursusret.functions.compose;

import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.StatementView;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.ComposeAnswer.Fitting;
import dk.kursusret.functions.answers.lists.ComposeAnswer.Person;
import dk.kursusret.functions.answers.lists.ComposeAnswer;
import dk.kursusret.functions.answers.lists.MissingList;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.lists.CourseSearch.Hit;
import dk.kursusret.functions.lists.CourseSearch.Result;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.lists.Paging;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.Decider;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.schemes.OnList;
import dk.kursusret.rules.schemes.sixweeks.SixWeeks;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the courses that suit a person. Each course on the scheme's lists is put into the question and decided as by
 * /v1/eligibility. Courses that are refused, or take more hours than are left, are dropped.
 */
public final class Composition {
    /** More courses than one person's lists contain. If there are more, only the best matches are examined. */
    private static final int MAX_EXAMINED = 3000;
    private final Courses courses;
    private final Decisions decisions;
    private final KnownLists lists;
    private final Metrics metrics;

    /** @param metrics counts each question */
    public Composition(Courses courses, Decisions decisions, KnownLists lists, Metrics metrics) {
        this.courses = courses;
        this.decisions = decisions;
        this.lists = lists;
        this.metrics = metrics;
    }

    /** Returns the requested page of the courses. */
    public ComposeAnswer answer(ComposeQuestion question, Paging paging) {
        metrics.count("Compositions", 1);
        Case kase = decisions.kase(question.person());
        SchemeDecision decided = decided(question.person().schemes(), kase);
        Scheme scheme = Schemes.find(decided.scheme()).orElseThrow();
        List<String> where = lists(scheme, kase);
        When when = new When(question.person().asOf(), question.person().knownOn());
        Result found = courses.find(question.criteria(), isOpen(decided) ? where : List.of(), when);
        List<Hit> matching = found.hits().stream().filter(question::admits).toList();
        List<Hit> examined = matching.subList(0, Math.min(matching.size(), MAX_EXAMINED));
        FittingCourses fitting = FittingCourses.of(examined, question,
                facts -> decisions.tryOut(kase.with(facts), scheme));
        Collection<String> missing = new TreeSet<>(fitting.missingData());
        courses.missing(where, when).stream().map(MissingList::written).forEach(missing::add);
        List<Fitting> all = fitting.bestFirst();
        return new ComposeAnswer(when, true, Texts.of("advisory"), question.start(), person(decided),
                paging.part(all.size()), matching.size(), matching.size() - examined.size(), paging.of(all),
                found.corrections(), missing,
                StatementView.of(notices(where, kase)));
    }

    /** The decision of the first scheme that may be open to the person; if none is, that of the first scheme. */
    private SchemeDecision decided(List<Scheme> schemes, Case kase) {
        List<SchemeDecision> decided = schemes.stream().map(scheme -> decisions.tryOut(kase, scheme)).toList();
        return decided.stream().filter(Composition::isOpen).findFirst().orElse(decided.getFirst());
    }

    /** Whether a course can be found under the scheme: a no without a course is a no with any course. */
    private static boolean isOpen(SchemeDecision decided) {
        return decided.outcome().mayBeYes();
    }

    /** The scheme's lists: for the pool those of the region and its neighbours, or of all regions if it is not known. */
    private List<String> lists(Scheme scheme, Case kase) {
        if (scheme.equals(SixWeeks.SCHEME)) {
            return List.of(PositiveLists.NATIONAL);
        }
        return kase.region().map(Region::listIds).orElseGet(() -> regional(kase.asOf()));
    }

    private List<String> regional(LocalDate asOf) {
        return lists.positive().stream().filter(list -> list.validity().holdsOn(asOf)).map(KnownList::id)
                .filter(id -> !PositiveLists.NATIONWIDE.contains(id)).toList();
    }

    private static Person person(SchemeDecision decided) {
        Account account = Account.of(decided);
        return new Person(decided.scheme(), decided.outcome(), decided.ruleVersion(), decided.decidedBy(),
                account.left(), account.latestEnd());
    }

    private static List<Statement> notices(List<String> where, Case kase) {
        List<Statement> notices = new ArrayList<>();
        if (where.stream().flatMap(list -> kase.lists().inForce(list).stream())
                .anyMatch(edition -> edition.ref().sample())) {
            notices.add(Decider.ofSample(kase));
        }
        where.stream().filter(list -> kase.lists().inForce(list).isEmpty())
                .forEach(list -> OnList.lapsed(list, kase).ifPresent(notices::add));
        return notices;
    }
}
