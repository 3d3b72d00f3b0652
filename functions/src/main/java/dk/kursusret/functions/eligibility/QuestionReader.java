package dk.kursusret.functions.eligibility;

import static dk.kursusret.rules.facts.CaseFact.MUNICIPALITY;
import static dk.kursusret.rules.facts.CourseFact.LISTED_ON;
import static dk.kursusret.rules.facts.PersonFact.ACCUMULATED_HOURS;
import static dk.kursusret.rules.facts.PersonFact.ACCUMULATED_WEEKS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.StrictJson;
import dk.kursusret.gateway.input.ValueReader;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the body of an eligibility request and reports every fault in it. */
public final class QuestionReader {
    private static final List<String> BESIDES_FACTS = List.of("asOf", "knownOn", "schemes");
    private static final int MAX_SCHEMES = 50;
    private final Regions regions;
    private final KnownLists lists;

    public QuestionReader(Regions regions, KnownLists lists) {
        this.regions = regions;
        this.lists = lists;
    }

    /**
     * @param today the day of the decision if the request names none
     * @param faults those found before the body was read; thrown together with those of the body
     */
    public Question read(byte[] body, LocalDate today, Faults faults) {
        return read(new StrictJson(faults).read(body), today, faults);
    }

    /** Reads a question from an object that has already been parsed. */
    Question read(ObjectNode object, LocalDate today, Faults faults) {
        return consistent(parse(object, List.of(), today, faults), faults);
    }

    /**
     * Reads the question as it stands, without checking that its facts agree with each other.
     *
     * @param besides top-level fields that other readers handle
     */
    public Question parse(ObjectNode object, Collection<String> besides, LocalDate today, Faults faults) {
        ValueReader values = new ValueReader(faults);
        Optional<LocalDate> asOf = stated(object, "asOf").flatMap(n -> values.day(n, "/asOf"));
        Optional<LocalDate> knownOn = stated(object, "knownOn").flatMap(n -> values.day(n, "/knownOn"));
        List<Scheme> schemes = stated(object, "schemes").map(n -> schemes(n, faults)).orElse(Schemes.ALL);
        Facts facts = new FactReader(faults).read(object,
                Stream.concat(BESIDES_FACTS.stream(), besides.stream()).toList());
        return new Question(asOf.orElse(today), knownOn, schemes, facts);
    }

    /**
     * Returns the question if its facts agree with each other.
     *
     * @param faults those found in single facts; thrown together with the contradictions
     */
    public Question consistent(Question question, Faults faults) {
        checkConsistent(question.facts(), faults);
        faults.throwIfAny();
        return question;
    }

    private void checkConsistent(Facts facts, Faults faults) {
        facts.get(MUNICIPALITY).filter(code -> regions.municipality(code).isEmpty()).ifPresent(code -> faults.add(
                Kind.UNKNOWN_VALUE, MUNICIPALITY.pointer(),
                "Der er ingen kommune med den kode. Skriv fire cifre, som 0370.",
                "No municipality has that code. Use four digits, such as 0370."));
        Contradictions.find(facts, faults);
        if (facts.get(ACCUMULATED_WEEKS).isPresent() && facts.get(ACCUMULATED_HOURS).isPresent()) {
            faults.add(Kind.REPEATED, ACCUMULATED_HOURS.pointer(),
                    "Skriv ledigheden i uger eller i timer, ikke begge dele.",
                    "State unemployment in weeks or in hours, not both.");
        }
        List<String> listedOn = facts.get(LISTED_ON).orElse(List.of());
        List<String> known = lists.positive().stream().map(KnownList::id).toList();
        for (int i = 0; i < listedOn.size(); i++) {
            if (!known.contains(listedOn.get(i))) {
                faults.unknown(LISTED_ON.pointer() + "/" + i, listedOn.get(i), known, KnownLists.UNKNOWN);
            }
        }
    }

    private static List<Scheme> schemes(JsonNode node, Faults faults) {
        if (!node.isArray() || node.isEmpty() || node.size() > MAX_SCHEMES) {
            faults.add(node.isArray() ? Kind.WRONG_LENGTH : Kind.WRONG_TYPE, "/schemes",
                    "Skriv mindst én ordning, eller udelad feltet for at spørge om alle.",
                    "Name at least one scheme, or leave the field out to ask about all.");
            return List.of();
        }
        Set<Scheme> schemes = new LinkedHashSet<>();
        for (int i = 0; i < node.size(); i++) {
            String id = node.get(i).asText();
            Optional<Scheme> scheme = node.get(i).isTextual() ? Schemes.find(id) : Optional.empty();
            scheme.ifPresentOrElse(schemes::add, unknownScheme(i, id, faults));
        }
        return List.copyOf(schemes);
    }

    private static Runnable unknownScheme(int index, String id, Faults faults) {
        return () -> faults.unknown("/schemes/" + index, id, KnownSchemes.IDS, KnownSchemes.UNKNOWN);
    }

    private static Optional<JsonNode> stated(ObjectNode object, String name) {
        return Optional.ofNullable(object.get(name)).filter(n -> !n.isNull());
    }
}
