package dk.kursusret.functions.answers.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.kursusret.rules.registration.HourlySubsidy;
import java.math.BigDecimal;
import java.util.Optional;

/** What the firm is paid for an adult apprentice; null where the guide sets no limit to the years. */
public record SubsidyView(BigDecimal kronerPerHour, @JsonInclude(Include.ALWAYS) Optional<Integer> mostYears,
        Section citation) {

    /** Of one of the five documents. */
    public record Section(String document, String section) {}

    static SubsidyView of(HourlySubsidy subsidy) {
        return new SubsidyView(subsidy.kronerPerHour(), subsidy.mostYears(), new Section("registration", "9"));
    }
}
