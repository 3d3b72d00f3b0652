package dk.kursusret.functions.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.ObjectFields;
import dk.kursusret.gateway.input.ValueReader;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Facts;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads the facts of a case from its JSON object, by the pointers the facts themselves have. */
final class FactReader {
    private static final Map<String, Fact<?>> BY_POINTER = byPointer();
    /** By the pointer of an object: the names that may stand in it, in the order of the facts. */
    private static final Map<String, Set<String>> MEMBERS = members();
    private final Faults faults;
    private final ValueReader values;

    FactReader(Faults faults) {
        this.faults = faults;
        this.values = new ValueReader(faults);
    }

    /** @param besides fields at the top that are no facts */
    Facts read(JsonNode body, Collection<String> besides) {
        return read(body, "", besides, Facts.NOTHING);
    }

    private Facts read(JsonNode object, String pointer, Collection<String> besides, Facts facts) {
        Set<String> names = MEMBERS.getOrDefault(pointer, Set.of());
        Set<String> known = new LinkedHashSet<>(names);
        known.addAll(besides);
        new ObjectFields(faults).refuseUnknown(object, known, pointer);
        Facts all = facts;
        for (String name : names) {
            JsonNode value = object.path(name);
            if (!value.isMissingNode() && !value.isNull()) {
                all = read(value, pointer + "/" + name, all);
            }
        }
        return all;
    }

    private Facts read(JsonNode value, String pointer, Facts facts) {
        Fact<?> fact = BY_POINTER.get(pointer);
        if (fact != null) {
            return with(fact, value, facts);
        }
        if (!value.isObject()) {
            faults.add(pointer, "Skriv et objekt.", "Write an object.");
            return facts;
        }
        return read(value, pointer, Set.of(), facts);
    }

    private <T> Facts with(Fact<T> fact, JsonNode value, Facts facts) {
        return values.read(fact.type(), value, fact.pointer()).map(v -> facts.with(fact, v)).orElse(facts);
    }

    private static Map<String, Set<String>> members() {
        Map<String, Set<String>> members = new HashMap<>();
        for (String pointer : BY_POINTER.keySet()) {
            String object = "";
            for (String name : pointer.substring(1).split("/")) {
                members.computeIfAbsent(object, o -> new LinkedHashSet<>()).add(name);
                object += "/" + name;
            }
        }
        return Map.copyOf(members);
    }

    private static Map<String, Fact<?>> byPointer() {
        Map<String, Fact<?>> all = new LinkedHashMap<>();
        CaseFact.all().forEach(fact -> all.put(fact.pointer(), fact));
        return all;
    }
}
