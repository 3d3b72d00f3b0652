package dk.kursusret.functions.pages.citizen;

import dk.kursusret.catalog.edition.ListKind;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.lists.MissingList;
import dk.kursusret.functions.pages.facts.AnswerInWords;
import dk.kursusret.functions.pages.facts.Standing;
import dk.kursusret.functions.pages.facts.Ways;
import dk.kursusret.rules.lists.EditionRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where to go with an answer, and what to bring. */
public record Onward(AnswerInWords answer) {
    private static final String FORM = "form-ar-237";

    /** The official list to look at if ours is missing or a sample; empty if no list is needed. */
    public Optional<Link> list(SchemeView card) {
        Stream<String> samples = card.listEdition().stream().map(EditionRef::list)
                .filter(list -> answer.standing(card).leadsToList());
        Stream<String> lacking = MissingList.among(card.missingData()).stream().map(MissingList::id);
        return Stream.concat(lacking, samples)
                .flatMap(list -> answer.lists().list(list).stream()).flatMap(list -> use(list.kind()).stream())
                .findFirst()
                .map(Link::of);
    }

    private static Optional<Link.Use> use(ListKind kind) {
        return switch (kind) {
            case NATIONAL -> Optional.of(Link.Use.NATIONAL);
            case REGIONAL -> Optional.of(Link.Use.REGIONAL);
            case EDUCATIONS -> Optional.of(Link.Use.EDUCATIONS);
            case PACKAGES, RATES -> Optional.empty();
        };
    }

    /** The official sites to visit, that of the list first. */
    public List<Link> links() {
        SchemeView first = answer.first();
        return first.ways().isEmpty() ? List.of()
                : Stream.concat(list(first).stream(), Stream.of(Link.of(Link.Use.COURSE), Link.of(Link.Use.REGISTERED)))
                        .toList();
    }

    /** The keys of the texts for what to bring when asking the authority; empty for a no, when there is nothing to ask. */
    public List<String> bring(SchemeView card) {
        Standing standing = answer.standing(card);
        if (standing.isRefusal() || standing == Standing.NOT_YET || card.ways().isEmpty()) {
            return List.of();
        }
        List<String> bring = new ArrayList<>(List.of("bring.answer", "bring.course"));
        if (card.nextSteps().stream().anyMatch(step -> step.id().endsWith(FORM))) {
            bring.add("bring.form");
        }
        if (reads(card, "/person/educations")) {
            bring.add("bring.education");
        }
        if (EmployerStatement.way(card).filter(Ways.deciding(card)::contains).isPresent()) {
            bring.add("bring.statement");
        }
        return bring;
    }

    private boolean reads(SchemeView card, String pointer) {
        return Ways.deciding(card).stream().flatMap(way -> way.conditions().stream())
                .anyMatch(condition -> condition.facts().pointers().contains(pointer));
    }
}
