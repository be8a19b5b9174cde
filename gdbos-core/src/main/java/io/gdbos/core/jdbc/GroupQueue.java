package io.gdbos.core.jdbc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets callers who come at the same time be served together without a thread of its own: the first caller serves all
 * that wait, the others sleep; then the first of the sleepers serves those who came meanwhile. Thread-safe.
 *
 * @param <T> what a caller brings
 */
public final class GroupQueue<T> {
    private final Consumer<List<T>> service;
    private final int largest;
    private final ArrayDeque<Place<T>> waiting = new ArrayDeque<>();
    private boolean isServing;

    private enum State {
        WAITING,
        LEADING,
        SERVED
    }

    /** One caller in the queue. */
    private static final class Place<T> {
        private final T brought;
        private final Thread caller = Thread.currentThread();
        private volatile State state = State.WAITING;
        private @Nullable RuntimeException failure;

        Place(T brought) {
            this.brought = brought;
        }

        void become(State next) {
            state = next;
            LockSupport.unpark(caller);
        }

        /** A commit is short and cannot be taken back, so an interrupt waits until it is over. */
        void await() {
            boolean interrupted = false;
            while (state == State.WAITING) {
                interrupted |= Interrupts.park(this);
            }
            Interrupts.restore(interrupted);
        }
    }

    /**
     * Makes a queue.
     *
     * @param largest how many callers are served together at most, at least 1
     * @param service serves a group, in the order in which its callers came; called by one thread at a time; what it
     *     throws is thrown to every caller of the group
     */
    public GroupQueue(int largest, Consumer<List<T>> service) {
        if (largest < 1) {
            throw new IllegalArgumentException("A group needs room for at least one; came " + largest + ".");
        }
        this.largest = largest;
        this.service = service;
    }

    /**
     * Brings something and returns when it was served.
     *
     * @param brought what is to be served
     */
    public void submit(T brought) {
        Place<T> place = new Place<>(brought);
        boolean leads;
        synchronized (waiting) {
            waiting.add(place);
            leads = !isServing;
            isServing = true;
        }
        if (!leads) {
            place.await();
        }
        if (leads || place.state == State.LEADING) {
            serve(takeGroup());
        }
        if (place.failure != null) {
            throw place.failure;
        }
    }

    /** Waits, without serving, until nobody is being served. */
    public void awaitIdle() {
        boolean interrupted = false;
        synchronized (waiting) {
            while (isServing) {
                try {
                    waiting.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        Interrupts.restore(interrupted);
    }

    private List<Place<T>> takeGroup() {
        List<Place<T>> group = new ArrayList<>();
        synchronized (waiting) {
            while (group.size() < largest && !waiting.isEmpty()) {
                group.add(waiting.remove());
            }
        }
        return group;
    }

    private void serve(List<Place<T>> group) {
        @Nullable
        RuntimeException failure = new IllegalStateException("The group was not served; an error ended its leader.");
        try {
            service.accept(group.stream().map(place -> place.brought).toList());
            failure = null;
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            handOver();
            for (Place<T> place : group) {
                place.failure = failure;
                place.become(State.SERVED);
            }
        }
    }

    private void handOver() {
        synchronized (waiting) {
            Place<T> next = waiting.peek();
            if (next == null) {
                isServing = false;
                waiting.notifyAll();
            } else {
                next.become(State.LEADING);
            }
        }
    }
}
