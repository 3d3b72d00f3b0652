package dk.kursusret.functions.lists;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.rules.RulesAnswer;
import dk.kursusret.functions.answers.rules.SchemeRules;
import dk.kursusret.functions.answers.rules.SourcesAnswer;
import dk.kursusret.functions.eligibility.KnownSchemes;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.rules.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * GET /v1/rules, /v1/rules/{scheme} and /v1/rules/sources: the versions of each scheme, the conditions of one scheme on a
 * day, and the sources that answers cite.
 */
final class RulesEndpoint {
    private final Clock clock;
    private final LocalDate lawStandsUntil;

    /** @param lawStandsUntil the last day up to which a version without an end of its own is known to apply */
    RulesEndpoint(Clock clock, LocalDate lawStandsUntil) {
        this.clock = clock;
        this.lawStandsUntil = lawStandsUntil;
    }

    Response all(Request request) {
        Fields.refuseParameters(request);
        return AnswerWriter.cacheable(request, RulesAnswer.of(lawStandsUntil));
    }

    Response sources(Request request) {
        Fields.refuseParameters(request);
        return AnswerWriter.cacheable(request, SourcesAnswer.all());
    }

    Response scheme(Request request) {
        Faults faults = new Faults();
        LocalDate asOf = Fields.ofQuery(request, List.of("asOf"), faults).day("asOf").orElse(CivilDay.today(clock));
        faults.throwIfAny();
        return Schemes.find(request.pathParameter("scheme"))
                .map(scheme -> AnswerWriter.cacheable(request, SchemeRules.of(scheme, asOf, lawStandsUntil)))
                .orElseThrow(() -> Problem.notFound(KnownSchemes.UNKNOWN));
    }
}
