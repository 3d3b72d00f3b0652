package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.texts.Texts;
import dk.kursusret.rules.texts.Topic;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A scheme's rules for a part of its life: the list of its conditions. */
public final class RuleVersion implements Period {
    private final String id;
    private final String scheme;
    private final Lifetime lifetime;
    private final List<Citation> legalBasis;
    private final Outcome yes;
    private final List<Situation> situations;
    private final Administration administration;
    private final List<Condition> conditions;
    private final List<Topic> texts;
    private final List<Way> ways;
    private final int[] places;
    private final int[] shared;

    /**
     * @param scheme its id
     * @param legalBasis the act's provisions and the orders behind it
     * @param yes what it says where every condition is met: a right, or something that may be granted
     * @param situations its ways in; one unnamed where there is only one
     * @param administration who decides, which lists count, and what an answer carries besides the conditions
     */
    public RuleVersion(String scheme, Lifetime lifetime, List<Citation> legalBasis, Outcome yes,
            List<Situation> situations, Administration administration) {
        this.id = scheme + "@" + lifetime.firstDay();
        this.scheme = scheme;
        this.lifetime = lifetime;
        this.legalBasis = List.copyOf(legalBasis);
        this.yes = yes;
        this.situations = List.copyOf(situations);
        this.administration = administration;
        Map<String, Condition> byId = new LinkedHashMap<>();
        situations.forEach(s -> s.conditions().forEach(c -> byId.putIfAbsent(c.id(), c)));
        this.conditions = List.copyOf(byId.values());
        this.texts = byId.keySet().stream().map(Texts::topic).toList();
        List<String> ids = List.copyOf(byId.keySet());
        List<Situation> open = situations.stream().filter(s -> s.without().isEmpty()).toList();
        Set<String> common = new LinkedHashSet<>(ids);
        open.forEach(s -> common.retainAll(ids(s)));
        this.places = places(ids, ids);
        this.shared = places(ids, common);
        this.ways = open.stream().map(s -> new Way(s, places(ids, ids(s)),
                places(ids, ids(s).stream().filter(id -> !common.contains(id)).toList()))).toList();
    }

    private static List<String> ids(Situation situation) {
        return situation.conditions().stream().map(Condition::id).toList();
    }

    private static int[] places(List<String> all, Collection<String> some) {
        return some.stream().mapToInt(all::indexOf).toArray();
    }

    /** How a version is administered. */
    public interface Administration {
        Authority decidedBy(Case kase);

        /** The lists in which the course is looked up, in order. */
        List<String> lists(Case kase);

        /** What an answer carries besides the conditions. */
        Accompaniment accompany(Case kase, Outcome outcome, List<Examined> examined);

        /** To whom a decision can be complained about, in stages. */
        List<Complaint> complaint(Case kase);
    }

    /**
     * A situation that has conditions, by their places among {@link #conditions}.
     *
     * @param own the conditions that not every situation has
     */
    record Way(Situation situation, int[] all, int[] own) {}

    /** Scheme@first day. Clients store it. */
    public String id() {
        return id;
    }

    public String scheme() {
        return scheme;
    }

    @Override
    public LocalDate firstDay() {
        return lifetime.firstDay();
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return lifetime.lastDay();
    }

    public Optional<LocalDate> knownUntil() {
        return lifetime.knownUntil();
    }

    /** The basis of its text: the act and orders of every version have been read. */
    public Basis basis() {
        return Basis.PRIMARY;
    }

    public List<Citation> legalBasis() {
        return legalBasis;
    }

    public Outcome yes() {
        return yes;
    }

    public List<Situation> situations() {
        return situations;
    }

    public Administration administration() {
        return administration;
    }

    /** The same rules, with a last day. */
    RuleVersion until(LocalDate day) {
        return new RuleVersion(scheme, new Lifetime(firstDay(), Optional.of(day), knownUntil()), legalBasis, yes,
                situations, administration);
    }

    public Basis basisOn(LocalDate day) {
        return knownUntil().filter(day::isAfter).isPresent() ? basis().weaker(Basis.LAST_KNOWN) : basis();
    }

    /** Every condition once, in the order of the situations. */
    public List<Condition> conditions() {
        return conditions;
    }

    /** The places of all conditions. */
    int[] places() {
        return places;
    }

    /** The texts of the condition in that place. */
    Topic texts(int place) {
        return texts.get(place);
    }

    /** In the order of the situations. */
    List<Way> ways() {
        return ways;
    }

    Way way(Situation situation) {
        for (Way way : ways) {
            if (way.situation() == situation) {
                return way;
            }
        }
        throw new IllegalArgumentException("no conditions in " + situation.name());
    }

    /** The places of the conditions that every {@link #ways() way} has. */
    int[] shared() {
        return shared;
    }

    @Override
    public String toString() {
        return id();
    }
}
