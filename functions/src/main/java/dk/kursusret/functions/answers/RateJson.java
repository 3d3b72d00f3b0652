package dk.kursusret.functions.answers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.rates.Rate;
import java.net.URI;
import java.time.LocalDate;

/** A rate with its dates and its source. */
public final class RateJson {
    private RateJson() {}

    public static ObjectNode of(Rate rate) {
        return Json.object().put("id", rate.id()).put("value", rate.value()).put("unit", rate.unit())
                .put("validFrom", rate.validFrom().toString())
                .put("lastDay", rate.lastDay().map(LocalDate::toString).orElse(null))
                .put("publishedOn", rate.publishedOn().map(LocalDate::toString).orElse(null))
                .put("checkedOn", rate.checkedOn().toString())
                .put("basis", rate.basis().name()).put("source", rate.source())
                .put("address", rate.address().map(URI::toString).orElse(null));
    }
}
