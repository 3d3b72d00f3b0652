package dk.kursusret.rules.engine;

/** A condition as it holds in one set of rules, or for some people: it keeps its id and its provision. */
public interface Qualified extends Condition {
    Condition condition();

    @Override
    default String id() {
        return condition().id();
    }

    @Override
    default Provision provision() {
        return condition().provision();
    }
}
