package io.gdbos.examples.benchmarks;

import io.gdbos.catalog.share.AccessDecision;
import io.gdbos.catalog.share.AccessRequest;
import io.gdbos.catalog.share.DecisionFunction;
import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.FieldRef;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long the decision on one read takes under the agreements of the sample city. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrantDecisionBenchmark {
    private final DecisionFunction decisions =
            SampleCatalog.inMemory().sharing().decisions();
    private final AccessRequest granted = request(SampleCatalog.PURPOSE);
    private final AccessRequest refused = request("another-purpose");

    /**
     * A read that a grant covers.
     *
     * @return the permit
     */
    @Benchmark
    public AccessDecision granted() {
        return decisions.decide(granted);
    }

    /**
     * A read for another purpose.
     *
     * @return the refusal
     */
    @Benchmark
    public AccessDecision refused() {
        return decisions.decide(refused);
    }

    private static AccessRequest request(String purpose) {
        String resource = SampleCatalog.codeOf("real_estate_register");
        return new AccessRequest(
                Actor.of("engine", "system", "education-370705", RegionCode.parse("370705")),
                resource,
                List.of(new FieldRef(resource, "owner-number"), new FieldRef(resource, "property-address")),
                purpose,
                Instant.parse("2026-07-02T02:00:00Z"));
    }
}
