package dk.kursusret.bench.decision;

import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/**
 * A bare decision table in KIE DMN, which the product's cost is compared with: eight tests of six weeks as eight rules
 * over eight inputs, of which the first that applies gives the answer. It has no unknown facts, reasons or citations.
 */
final class DecisionTable implements Peer {
    private final DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration()
            .fromClasspathResource("six-weeks.dmn", DecisionTable.class).getOrElseThrow(IllegalStateException::new);
    private final DMNModel model = runtime.getModels().getFirst();

    @Override
    public Object answer(Applicant applicant) {
        DMNContext context = runtime.newContext();
        applicant.inputs().forEach(context::set);
        return runtime.evaluateAll(model, context).getDecisionResultByName("answer").getResult();
    }
}
