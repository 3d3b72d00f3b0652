package dk.kursusret.functions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/** Warms a function up before its snapshot is taken, so that nobody waits for it after a restore. */
final class SnapStart implements Resource {
    /** CRaC itself holds resources by weak reference only. */
    private static final List<Resource> KEPT = new CopyOnWriteArrayList<>();
    private final Priming priming;
    private final Runnable afterRestore;

    /** @param afterRestore releases whatever must not be older than the restored copy */
    SnapStart(Priming priming, Runnable afterRestore) {
        this.priming = priming;
        this.afterRestore = afterRestore;
    }

    /** The work done before the snapshot. It may fail without harm, for instance on empty tables. */
    @FunctionalInterface
    interface Priming {
        void run() throws IOException;
    }

    void register() {
        KEPT.add(this);
        Core.getGlobalContext().register(this);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws IOException {
        priming.run();
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        afterRestore.run();
    }
}
