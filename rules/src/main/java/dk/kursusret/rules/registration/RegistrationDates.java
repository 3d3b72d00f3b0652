package dk.kursusret.rules.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of a registration, as far as they are stated. */
public record RegistrationDates(Optional<LocalDate> activityStart, Optional<LocalDate> registeredOn) {

    Optional<LocalDate> of(Closure.Day day) {
        return switch (day) {
            case ACTIVITY_START -> activityStart;
            case REGISTERED_ON -> registeredOn;
        };
    }

    Stream<LocalDate> stated() {
        return Stream.of(activityStart, registeredOn).flatMap(Optional::stream);
    }
}
