package io.gdbos.core.record.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.gdbos.core.record.Connector;
import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Connector.Outcome;
import io.gdbos.core.record.ConnectorContract;
import io.gdbos.core.record.PageOutcome;
import io.gdbos.core.record.PageRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The promises of a connector on tables that an agency made as it liked: numbers, timestamps, fixed width. */
abstract class JdbcConnectorContract extends ConnectorContract {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    abstract DataSource source() throws Exception;

    private static TableMapping cards() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("serial", "serial");
        columns.put("holder-number", "holder_number");
        columns.put("card-status", "card_status");
        return new TableMapping(RESOURCE, "residence_card", columns)
                .orderedBy("serial")
                .changedAt(ChangeColumn.timestamp("changed_at", ZoneOffset.UTC));
    }

    @Override
    protected final Connector connect(List<Row> rows) throws Exception {
        execute("create table residence_card (serial char(8) primary key, holder_number varchar(60),"
                + " card_status varchar(40), changed_at timestamp)");
        try (Connection connection = source().getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into residence_card values (?, ?, ?, ?)")) {
            // From the last to the first, so that the order of pages is not that of the insertion.
            for (int i = rows.size() - 1; i >= 0; i--) {
                Row row = rows.get(i);
                insert.setString(1, row.serial());
                insert.setString(2, row.key());
                insert.setString(3, row.status().isEmpty() ? null : row.status());
                insert.setObject(4, LocalDateTime.ofInstant(row.changedAt(), ZoneOffset.UTC));
                insert.executeUpdate();
            }
        }
        return TableConnector.on(source(), List.of(cards()), ConnectorContract::value);
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private TableConnector on(TableMapping table) throws Exception {
        return TableConnector.on(source(), List.of(table), ConnectorContract::value);
    }

    @Test
    void a_key_that_is_a_number_is_looked_up_by_its_digits() throws Exception {
        execute("create table permit (id bigint primary key, state integer)");
        execute("insert into permit values (42, 7)");
        TableConnector permits = on(TableMapping.of("permits", "permit", "id", "state"));
        Outcome outcome =
                permits.lookup(new Lookup("permits", "id", List.of("42", "43"), List.of("state"), TIMEOUT, 1));

        Outcome.Answered answered = assertInstanceOf(Outcome.Answered.class, outcome, outcome::toString);
        assertEquals(
                "state:7", answered.records().get("42").get(0).text("state").orElseThrow());
        assertEquals(1, answered.records().size());
    }

    @Test
    void a_key_of_the_wrong_form_for_its_column_will_never_help() throws Exception {
        execute("create table permit (id bigint primary key, state integer)");
        Outcome outcome = on(TableMapping.of("permits", "permit", "id", "state"))
                .lookup(new Lookup("permits", "id", List.of("none"), List.of("state"), TIMEOUT, 1));

        assertFalse(assertInstanceOf(Outcome.Unavailable.class, outcome).retryable());
    }

    @Test
    void an_order_of_several_columns_holds_across_pages() throws Exception {
        execute("create table share (owner bigint, part integer, area integer, changed_at bigint)");
        for (int owner = 1; owner <= 4; owner++) {
            for (int part = 1; part <= 12; part++) {
                execute("insert into share values (" + owner + ", " + part + ", " + (100 * owner + part) + ", "
                        + part * 1_000_000L + ")");
            }
        }
        TableMapping shares = TableMapping.of("shares", "share", "area")
                .orderedBy("owner", "part")
                .changedAt(ChangeColumn.micros("changed_at"));
        PageRequest request =
                PageRequest.first("shares", List.of("area"), 5, TIMEOUT).changedSince(Instant.ofEpochSecond(3));
        StringBuilder areas = new StringBuilder();
        for (int pages = 0; pages < 9; pages++) {
            PageOutcome.Page page =
                    assertInstanceOf(PageOutcome.Page.class, on(shares).page(request), request::toString);
            page.records().forEach(record -> areas.append(
                            record.text("area").orElseThrow().substring(5))
                    .append(' '));
            if (page.next() == null) {
                break;
            }
            request = request.after(page.next());
        }
        StringBuilder expected = new StringBuilder();
        for (int owner = 1; owner <= 4; owner++) {
            for (int part = 3; part <= 12; part++) {
                expected.append(100 * owner + part).append(' ');
            }
        }
        assertEquals(expected.toString(), areas.toString());
    }

    @Test
    void a_row_that_has_no_place_in_the_order_is_told_and_not_left_out() throws Exception {
        execute("create table share (owner bigint, area integer)");
        execute("insert into share values (1, 10)");
        execute("insert into share values (null, 20)");
        PageOutcome outcome = on(TableMapping.of("shares", "share", "area").orderedBy("owner"))
                .page(PageRequest.first("shares", List.of("area"), 5, TIMEOUT));

        assertFalse(assertInstanceOf(Outcome.Unavailable.class, outcome).retryable());
    }

    @Test
    void a_table_without_order_or_change_column_says_so() throws Exception {
        TableMapping plain = TableMapping.of(RESOURCE, "residence_card", "serial");
        PageRequest request = PageRequest.first(RESOURCE, List.of("serial"), 5, TIMEOUT);

        assertInstanceOf(Outcome.Unavailable.class, on(plain).page(request));
        assertInstanceOf(
                Outcome.Unavailable.class, on(plain.orderedBy("serial")).page(request.changedSince(Instant.EPOCH)));
        assertInstanceOf(PageOutcome.Page.class, on(plain.orderedBy("serial")).page(request));
    }

    @Test
    void the_token_of_another_table_is_refused() throws Exception {
        execute("create table share (owner bigint, area integer)");
        PageRequest request = PageRequest.first(RESOURCE, List.of("serial"), 1, TIMEOUT);
        PageOutcome.Page page =
                assertInstanceOf(PageOutcome.Page.class, on(cards()).page(request));
        PageOutcome other = on(new TableMapping(RESOURCE, "share", Map.of("serial", "area")).orderedBy("owner"))
                .page(request.after(String.valueOf(page.next())));

        assertFalse(assertInstanceOf(Outcome.Unavailable.class, other).retryable());
    }

    @Test
    void a_change_column_takes_instants_as_it_holds_them() {
        Instant at = Instant.parse("2026-07-01T04:00:00.000001Z");

        assertEquals(1_782_878_400_000_001L, ChangeColumn.micros("c").bound(at));
        assertEquals(
                LocalDateTime.parse("2026-07-01T12:00:00.000001"),
                ChangeColumn.timestamp("c", ZoneId.of("Asia/Shanghai")).bound(at));
        assertEquals(
                at.atOffset(ZoneOffset.UTC), ChangeColumn.timestampWithZone("c").bound(at));
    }

    @Test
    void a_connection_is_given_back_with_the_limits_it_came_with() throws Exception {
        try (Connection connection = source().getConnection()) {
            int before = connection.getNetworkTimeout();
            Statements statements = new Statements(connection, System.nanoTime() + TIMEOUT.toNanos());
            statements.run("select 1", statement -> statement.executeQuery().close());

            assertEquals(before, connection.getNetworkTimeout());
        }
    }
}
