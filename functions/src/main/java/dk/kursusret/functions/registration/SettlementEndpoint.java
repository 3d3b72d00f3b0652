package dk.kursusret.functions.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.functions.answers.StatementView;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.facts.FactType.Quantity;
import dk.kursusret.rules.registration.PoolAccounts;
import dk.kursusret.rules.registration.RefundShare;
import dk.kursusret.rules.registration.Settlement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** GET /v1/settlement: what the regional pool covers of a municipality's expenditure for courses in a year. */
public final class SettlementEndpoint implements Endpoint {
    private static final List<String> PARAMETERS = List.of("year", "expenditure", "commitment");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MOST_KRONER = 1_000_000_000;
    private final PoolAccounts accounts;

    public SettlementEndpoint(PoolAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, PARAMETERS, faults);
        PARAMETERS.stream().filter(name -> !request.query().containsKey(name)).forEach(fields::require);
        Optional<Integer> year = fields.whole("year", FIRST_YEAR, LAST_YEAR);
        Optional<BigDecimal> expenditure = fields.quantity("expenditure", Quantity.upTo(MOST_KRONER));
        Optional<BigDecimal> commitment = fields.quantity("commitment", Quantity.upTo(MOST_KRONER));
        faults.throwIfAny();
        return Conditional.answer(request,
                Response.json(200, body(year.orElseThrow(), expenditure.orElseThrow(), commitment.orElseThrow())));
    }

    private ObjectNode body(int year, BigDecimal expenditure, BigDecimal commitment) {
        Settlement settlement = accounts.settle(year, expenditure, commitment);
        ObjectNode body = Json.object().put("year", year).put("expenditure", expenditure)
                .put("commitment", commitment).put("outcome", settlement.outcome().name())
                .put("percent", settlement.share().map(RefundShare::percent).orElse(null))
                .put("covered", settlement.covered().orElse(null))
                .put("uncovered", settlement.uncovered().orElse(null))
                .put("accountsDue", settlement.accountsDue().map(LocalDate::toString).orElse(null));
        body.set("citation", AnswerWriter.tree(PoolAccounts.CITATION));
        body.set("notices", AnswerWriter.tree(StatementView.of(settlement.notices())));
        body.put("advisory", true);
        body.set("advisoryText", Language.BOTH.json(accounts.advisory()));
        return body;
    }
}
