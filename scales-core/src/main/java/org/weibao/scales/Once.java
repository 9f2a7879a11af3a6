package org.weibao.scales;

import java.util.function.Supplier;

/** Something that is made when it is first asked for, once, whoever asks. */
final class Once<T> implements Supplier<T> {

    private final Object lock = new Object();
    private Supplier<T> maker;
    private volatile T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        return made == null ? make() : made;
    }

    /** The maker, and what it holds on to, is let go of. */
    private T make() {
        synchronized (lock) {
            if (made == null) {
                made = maker.get();
                maker = () -> made;
            }
            return made;
        }
    }
}
