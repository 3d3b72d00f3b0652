package dk.kursusret.importer.admin;

import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Nearest;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads query parameters strictly and keeps every fault, so that all are told at once. */
final class QueryReading {
    private static final int LONGEST = 200;
    private final Map<String, List<String>> query;
    private final List<Fault> faults = new ArrayList<>();

    /** @param names every parameter of the route */
    QueryReading(Map<String, List<String>> query, List<String> names) {
        this.query = query;
        query.keySet().stream().filter(name -> !names.contains(name)).sorted().forEach(name -> unknown(name, names));
    }

    /** @throws Problem where there are faults */
    void throwFaults() {
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
    }

    void fault(Fault fault) {
        faults.add(fault);
    }

    void fault(String pointer, String da, String en) {
        faults.add(Fault.of(pointer, da, en));
    }

    /** A text of at most 200 characters; one that looks like a CPR number is a fault and is not repeated. */
    Optional<String> text(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            fault(Fault.of(Kind.REPEATED, "/" + name, "Parameteren må kun stå én gang.",
                    "The parameter may stand only once."));
            return Optional.empty();
        }
        return values.stream().map(String::strip).filter(value -> !value.isEmpty()).findFirst()
                .filter(value -> isAllowed(name, value));
    }

    Optional<String> required(String name) {
        boolean stated = query.getOrDefault(name, List.of()).stream().anyMatch(value -> !value.isBlank());
        if (!stated) {
            fault(Fault.of(Kind.MISSING, "/" + name, "Parameteren mangler.", "The parameter is missing."));
        }
        return text(name);
    }

    Optional<LocalDate> day(String name) {
        return text(name).flatMap(value -> parsed(name, value));
    }

    Optional<LocalDate> requiredDay(String name) {
        return required(name).flatMap(value -> parsed(name, value));
    }

    /** {@code true} or {@code false}; absent is false. */
    <T> T flag(String name, T whereTrue, T whereFalse) {
        Optional<String> value = text(name);
        if (value.isPresent() && !Set.of("true", "false").contains(value.get())) {
            fault("/" + name, "Skriv true eller false.", "Write true or false.");
        }
        return value.filter("true"::equals).isPresent() ? whereTrue : whereFalse;
    }

    /** One of some words; another one is a fault that names them. */
    <T> Optional<T> oneOf(String name, Map<String, T> allowed) {
        Optional<String> value = text(name);
        String all = allowed.keySet().stream().sorted().collect(Collectors.joining(", "));
        value.filter(word -> !allowed.containsKey(word))
                .ifPresent(word -> faults.add(new Fault(Kind.UNKNOWN_VALUE, "/" + name,
                        new Text("Skriv en af disse: " + all + ".", "Write one of these: " + all + "."),
                        Nearest.to(word, allowed.keySet()))));
        return value.map(allowed::get);
    }

    /** Every value of a parameter that may stand several times. */
    Set<String> several(String name, Set<String> allowed) {
        Set<String> values = new LinkedHashSet<>(query.getOrDefault(name, List.of()));
        List<String> codes = allowed.stream().sorted().toList();
        String all = String.join(", ", codes);
        values.stream().filter(value -> !allowed.contains(value))
                .forEach(value -> faults.add(new Fault(Kind.UNKNOWN_VALUE, "/" + name,
                        new Text("Koden kan ikke godkendes. Koderne er " + all + ".",
                                "The code cannot be acknowledged. The codes are " + all + "."),
                        Nearest.to(value, codes))));
        values.retainAll(allowed);
        return values;
    }

    private Optional<LocalDate> parsed(String name, String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            fault("/" + name, "Skriv en dato som 2022-04-01.", "Write a date such as 2022-04-01.");
            return Optional.empty();
        }
    }

    private boolean isAllowed(String name, String value) {
        if (PersonalData.looksLikeCpr(value)) {
            fault(Fault.of(Kind.PERSONAL_DATA, "/" + name, "Værdien ligner et CPR-nummer og er ikke gemt.",
                    "The value looks like a CPR number and has not been stored."));
            return false;
        }
        if (value.length() > LONGEST) {
            fault("/" + name, "Skriv højst 200 tegn.", "Write at most 200 characters.");
            return false;
        }
        return true;
    }

    private void unknown(String name, List<String> names) {
        String shown = PersonalData.looksLikeCpr(name) ? "…" : name.substring(0, Math.min(LONGEST, name.length()));
        faults.add(new Fault(Kind.UNKNOWN_PARAMETER, "/" + shown,
                new Text("Parameteren kendes ikke.", "The parameter is not known."), Nearest.to(name, names)));
    }
}
