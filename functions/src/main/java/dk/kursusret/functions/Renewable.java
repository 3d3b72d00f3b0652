package dk.kursusret.functions;

import java.util.function.Supplier;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * A resource that is created when first needed, and again after it has been released.
 *
 * @param <T> the type of the resource
 */
final class Renewable<T extends SdkAutoCloseable> {
    private final Supplier<T> make;
    private T current;

    Renewable(Supplier<T> make) {
        this.make = make;
    }

    synchronized T get() {
        if (current == null) {
            current = make.get();
        }
        return current;
    }

    synchronized void release() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
