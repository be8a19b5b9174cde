package io.gdbos.core.quality.internal;

import io.gdbos.core.GdbosException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the rows of a resource: chunks are looked at by the executor and added up in their order, so that the
 * result does not depend on how many are at work. Confined to one thread.
 */
public final class RowPass {
    private final CompiledResource resource;
    private final Ledgers ledgers;
    private final Executor executor;
    private final int parallelism;
    private final int chunkRows;
    private final ResourceTally total;
    private final Deque<CompletableFuture<ResourceTally>> underWay = new ArrayDeque<>();
    private Chunk chunk;
    private boolean hasFailed;

    /**
     * Begins a pass.
     *
     * @param resource the rules
     * @param ledgers where what is judged later is written down
     * @param executor runs the checks
     * @param parallelism how many chunks are at work at a time
     * @param chunkRows how many rows a chunk has
     */
    public RowPass(CompiledResource resource, Ledgers ledgers, Executor executor, int parallelism, int chunkRows) {
        this.resource = resource;
        this.ledgers = ledgers;
        this.executor = executor;
        this.parallelism = parallelism;
        this.chunkRows = chunkRows;
        this.total = new ResourceTally(resource, new KeyDigest());
        this.chunk = new Chunk(chunkRows);
    }

    /**
     * Takes a row.
     *
     * @param number its number
     * @param cells its cells, not changed any more
     */
    public void add(long number, @Nullable String[] cells) {
        if (chunk.add(number, cells)) {
            send();
        }
    }

    /**
     * Waits for the chunks at work.
     *
     * @return the tally of all rows
     * @throws IllegalStateException when rows could not be evaluated before
     */
    public ResourceTally finish() {
        if (hasFailed) {
            throw new IllegalStateException("The pass over resource \""
                    + resource.layout().resource().id() + "\" failed before; a part of it is not taken for the whole.");
        }
        send();
        while (!underWay.isEmpty()) {
            takeFirst();
        }
        return total;
    }

    private void send() {
        if (chunk.size() == 0) {
            return;
        }
        Chunk full = chunk;
        chunk = new Chunk(chunkRows);
        underWay.add(CompletableFuture.supplyAsync(() -> resource.look(full), executor));
        while (underWay.size() > 2 * parallelism) {
            takeFirst();
        }
    }

    private void takeFirst() {
        boolean isDone = false;
        try {
            total.add(underWay.remove().join(), ledgers);
            isDone = true;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new GdbosException(
                    "The rows of resource \"" + resource.layout().resource().id() + "\" cannot be evaluated.",
                    failed.getCause());
        } finally {
            hasFailed |= !isDone;
        }
    }
}
