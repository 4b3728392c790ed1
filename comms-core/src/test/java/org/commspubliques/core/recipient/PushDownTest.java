package org.commspubliques.core.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.core.audience.AttributeId;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.audience.SegmentVisitor;
import org.commspubliques.core.recipient.Town.Person;
import org.junit.jupiter.api.Test;

class PushDownTest {

    /** A condition in SQL: columns are the host’s own, values are parameters, and nothing is ever unknown. */
    private static final class SqlCondition implements SegmentVisitor<String> {

        private static final Map<AttributeId, String> COLUMNS = Map.of(
                Town.PARENT,
                "parent",
                Town.AGENT,
                "agent",
                Town.QUARTIER,
                "quartier",
                Town.AGE,
                "age",
                Town.INSCRIT,
                "inscrit");

        private final List<Object> parameters = new ArrayList<>();

        @Override
        public String everyone() {
            return "TRUE";
        }

        @Override
        public String flag(Segment.Flag flag) {
            return Objects.requireNonNull(COLUMNS.get(flag.attribute()));
        }

        @Override
        public String choice(Segment.Choice choice) {
            parameters.addAll(choice.values());
            String marks = String.join(", ", Collections.nCopies(choice.values().size(), "?"));
            return COALESCE.formatted(COLUMNS.get(choice.attribute()) + " IN (" + marks + ")");
        }

        private static final String COALESCE = "COALESCE(%s, FALSE)";

        @Override
        public String numbers(Segment.Numbers range) {
            return between(range.attribute(), range.min(), range.max());
        }

        @Override
        public String dates(Segment.Dates range) {
            return between(range.attribute(), range.from(), range.to());
        }

        private String between(AttributeId attribute, Object from, Object to) {
            parameters.add(from);
            parameters.add(to);
            return COALESCE.formatted(COLUMNS.get(attribute) + " BETWEEN ? AND ?");
        }

        @Override
        public String all(Segment.All all) {
            return joined(all.parts(), " AND ");
        }

        @Override
        public String any(Segment.Any any) {
            return joined(any.parts(), " OR ");
        }

        private String joined(Collection<Segment> parts, String word) {
            return parts.stream().map(part -> part.accept(this)).collect(Collectors.joining(word, "(", ")"));
        }

        @Override
        public String not(Segment.Not not) {
            return "NOT " + not.part().accept(this);
        }

        @Override
        public String minus(Segment.Minus minus) {
            return "(" + minus.from().accept(this) + " AND NOT "
                    + minus.without().accept(this) + ")";
        }

        @Override
        public String named(Segment.Named named) {
            throw new IllegalArgumentException(named.id());
        }
    }

    private static Stream<Candidate> select(Connection connection, List<Person> people, Segment segment) {
        SqlCondition condition = new SqlCondition();
        String sql = "SELECT id FROM contact WHERE " + segment.accept(condition) + " ORDER BY id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < condition.parameters.size(); i++) {
                statement.setObject(i + 1, condition.parameters.get(i));
            }
            List<Candidate> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Person person = people.get(rows.getInt(1));
                    found.add(new Candidate(person.key(), person.rights()));
                }
            }
            return found.stream();
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static void fill(Connection connection, List<Person> people) throws SQLException {
        try (PreparedStatement table =
                connection.prepareStatement("CREATE TABLE contact (id INT PRIMARY KEY, parent BOOLEAN"
                        + " NOT NULL, agent BOOLEAN NOT NULL, quartier VARCHAR, age INT, inscrit DATE)")) {
            table.execute();
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < people.size(); i++) {
                Person person = people.get(i);
                Object[] row = {i, person.parent(), person.agent(), person.quartier(), person.age(), person.inscrit()};
                for (int j = 0; j < row.length; j++) {
                    insert.setObject(j + 1, row[j]);
                }
                insert.executeUpdate();
            }
        }
    }

    @Test
    void aDatabaseFindsWhomTheIndexFinds() throws SQLException {
        List<Person> people = Town.people(200, 5);
        Contacts index = Town.contacts(people, Town.RULES);
        Random random = new Random(6);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            fill(connection, people);
            RecipientSource database =
                    RecipientSource.querying(segment -> select(connection, people, segment), Town.RULES);
            for (int i = 0; i < 1_000; i++) {
                Segment segment = Town.segment(random, 4);
                Resolution there = database.resolve(segment, Town.NEWS, Town.DAY);
                Resolution here = index.resolve(segment, Town.NEWS, Town.DAY);
                assertThat(there.keys())
                        .as(segment.text().fr())
                        .containsExactlyElementsOf(here.keys().toList());
                assertThat(there.exclusions()).isEqualTo(here.exclusions());
                assertThat(there.reasons()).isEqualTo(here.reasons());
                assertThat(there.excludedContacts())
                        .containsExactlyElementsOf(here.excludedContacts().toList());
            }
        }
    }
}
