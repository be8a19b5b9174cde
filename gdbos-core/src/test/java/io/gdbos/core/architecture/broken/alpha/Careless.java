package io.gdbos.core.architecture.broken.alpha;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.gdbos.core.architecture.broken.beta.Partner;
import io.gdbos.core.architecture.broken.beta.jdbc.Adapter;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Breaks the rules on purpose; {@code ArchitectureRulesTest} looks whether each is noticed. */
public class Careless {
    static int count;

    private final Optional<String> name = Optional.empty();

    public ImmutableList<String> names() {
        System.out.println(name);
        return ImmutableList.of();
    }

    protected void accept(List<? extends ObjectMapper> mappers) {
        throw new IllegalStateException();
    }

    long times() {
        return Instant.now().toEpochMilli() + LocalDate.now(ZoneOffset.UTC).toEpochDay() + System.nanoTime();
    }

    String random() {
        return UUID.randomUUID() + " " + new Random().nextInt();
    }

    void threads(List<String> list) {
        new Thread(this::random).start();
        Executors.newCachedThreadPool().shutdown();
        CompletableFuture.runAsync(this::random);
        list.parallelStream().count();
    }

    void neighbours(Partner partner, Adapter adapter, Connection connection) {
        throw new IllegalStateException();
    }

    static final class NameUtil {}
}
