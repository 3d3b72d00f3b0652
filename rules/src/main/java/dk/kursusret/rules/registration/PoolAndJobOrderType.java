package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.Map;

/** {@code registration} 9 and 11: an aktiveringspulje with a jobordretype. */
final class PoolAndJobOrderType {
    private final WorkplaceTable table;
    private final Statements statements;

    PoolAndJobOrderType(WorkplaceTable table, Statements statements) {
        this.table = table;
        this.statements = statements;
    }

    Combination examine(RegistrationEntry.WorkplaceActivity activity) {
        Code pool = activity.aktiveringspulje();
        Code type = activity.jobordretype();
        Citation citation = Citation.registration("11");
        if (table.marks(pool, type)) {
            return new Combination(citation, List.of(), List.of());
        }
        String id = table.belongsToOevrige(type) ? "other-job-type-in-oevrige" : "adult-apprentice-pool-missing";
        return new Combination(citation,
                List.of(statements.say(id,
                        Map.of("type", type.shown(), "pool", new Text(pool.name(), pool.name())))),
                List.of());
    }
}
