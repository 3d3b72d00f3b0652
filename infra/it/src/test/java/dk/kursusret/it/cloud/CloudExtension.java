package dk.kursusret.it.cloud;

import java.lang.reflect.Method;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/**
 * Provides tests with the {@link Cloud}: starts it for the first test that asks, stops it after the last, and reports
 * what ran on which.
 */
final class CloudExtension implements ParameterResolver, InvocationInterceptor {
    private static final Namespace OURS = Namespace.create(CloudExtension.class);

    /**
     * The cloud and the number of tests run. If it cannot be started, each test fails with that reason and none tries
     * again.
     */
    private static final class Counted implements AutoCloseable {
        private final AtomicInteger ran = new AtomicInteger();
        private final FutureTask<Cloud> cloud = new FutureTask<>(Cloud::start);

        Counted() {
            cloud.run();
        }

        Cloud cloud() {
            try {
                return cloud.get();
            } catch (ExecutionException | InterruptedException e) {
                throw new IllegalStateException("nothing is deployed", e);
            }
        }

        void count(Invocation<Void> test) throws Throwable {
            try {
                test.proceed();
                ran.incrementAndGet();
            } catch (AssertionError | Exception e) {
                if (!(e instanceof TestAbortedException)) {
                    ran.incrementAndGet();
                }
                throw e;
            }
        }

        @Override
        public void close() {
            System.out.println("kursusret: " + ran + " tests of the cloud shape ran on " + cloud().backend());
            cloud().close();
        }
    }

    private static Counted counted(ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(Counted.class, key -> new Counted(), Counted.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Cloud.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return counted(context).cloud();
    }

    @Override
    public void interceptTestMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> invocation,
            ExtensionContext context) throws Throwable {
        counted(context).count(test);
    }

    @Override
    public void interceptDynamicTest(Invocation<Void> test, DynamicTestInvocationContext invocation,
            ExtensionContext context) throws Throwable {
        counted(context).count(test);
    }
}
