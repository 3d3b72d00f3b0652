package dk.kursusret.functions.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.ObjectFields;
import dk.kursusret.gateway.input.ValueReader;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Facts;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the facts of a case from a JSON object. Each fact is found at its own pointer. */
final class FactReader {
    private static final Place ROOT = root();
    private final Faults faults;
    private final ValueReader values;
    private final Facts.Gathering facts = new Facts.Gathering();

    FactReader(Faults faults) {
        this.faults = faults;
        this.values = new ValueReader(faults);
    }

    /**
     * A place in a request where a fact or an object of facts may stand.
     *
     * @param fact empty for an object
     * @param members an object's members by name, in the order of the facts
     */
    private record Place(String pointer, Optional<Fact<?>> fact, Map<String, Place> members) {}

    /** @param besides top-level fields that are not facts */
    Facts read(JsonNode body, Collection<String> besides) {
        Set<String> known = new HashSet<>(ROOT.members().keySet());
        known.addAll(besides);
        new ObjectFields(faults).refuseUnknown(body, known, ROOT.pointer());
        readMembers(body, ROOT);
        return facts.all();
    }

    private void readMembers(JsonNode object, Place place) {
        place.members().forEach((name, member) -> {
            JsonNode value = object.get(name);
            if (value != null && !value.isNull()) {
                read(value, member);
            }
        });
    }

    private void read(JsonNode value, Place place) {
        if (place.fact().isPresent()) {
            add(place.fact().get(), value);
        } else if (value.isObject()) {
            new ObjectFields(faults).refuseUnknown(value, place.members().keySet(), place.pointer());
            readMembers(value, place);
        } else {
            faults.notAnObject(place.pointer());
        }
    }

    private <T> void add(Fact<T> fact, JsonNode value) {
        values.read(fact.type(), value, fact.pointer()).ifPresent(v -> facts.add(fact, v));
    }

    private static Place root() {
        Place root = object("");
        for (Fact<?> fact : CaseFact.all()) {
            String[] names = fact.pointer().substring(1).split("/");
            Place object = root;
            for (int i = 0; i < names.length - 1; i++) {
                String pointer = object.pointer() + "/" + names[i];
                object = object.members().computeIfAbsent(names[i], name -> object(pointer));
            }
            object.members().put(names[names.length - 1], new Place(fact.pointer(), Optional.of(fact), Map.of()));
        }
        return root;
    }

    private static Place object(String pointer) {
        return new Place(pointer, Optional.empty(), new LinkedHashMap<>());
    }
}
