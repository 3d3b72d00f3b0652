package dk.kursusret.functions.registration;

import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.registration.SettlementAnswer;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.rules.facts.FactType.Quantity;
import dk.kursusret.rules.registration.PoolAccounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** GET /v1/settlement: how much of a municipality's expenditure on courses in a year the regional pool covers. */
public final class SettlementEndpoint implements Endpoint {
    private static final List<String> PARAMETERS = List.of("year", "expenditure", "commitment");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MAX_KRONER = 1_000_000_000;
    private final PoolAccounts accounts;

    public SettlementEndpoint(PoolAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, PARAMETERS, faults);
        PARAMETERS.forEach(fields::require);
        Optional<Integer> year = fields.whole("year", FIRST_YEAR, LAST_YEAR);
        Optional<BigDecimal> expenditure = fields.quantity("expenditure", Quantity.upTo(MAX_KRONER));
        Optional<BigDecimal> commitment = fields.quantity("commitment", Quantity.upTo(MAX_KRONER));
        faults.throwIfAny();
        return AnswerWriter.cacheable(request, SettlementAnswer.of(year.orElseThrow(), expenditure.orElseThrow(),
                commitment.orElseThrow(), accounts));
    }
}
