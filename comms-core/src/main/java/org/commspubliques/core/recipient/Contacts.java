package org.commspubliques.core.recipient;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.commspubliques.core.audience.Attribute;
import org.commspubliques.core.audience.AttributeId;
import org.commspubliques.core.audience.AttributeType;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.consent.ContactRights;
import org.commspubliques.core.consent.ProcessingUse;

/**
 * Contacts en mémoire: an index of a host’s contacts as they were when it was built, by which recipients are found in milliseconds
 * among a million. It holds neither names nor addresses nor keys: a contact is the number of its row, from 0, in the order in which
 * the host gave them, and the host says which key that is. What is asked again for the same use and day costs least.
 *
 * <p>An attribute takes one bit a contact for a flag, and log2 of the number of different values for others; rights that contacts
 * share are kept once. Immutable but for what it remembers of the last uses; thread-safe if the host’s function of keys is.
 */
public final class Contacts implements RecipientSource {

    private static final int REMEMBERED = 16;

    private final RecipientRules rules;
    private final IntFunction<String> keys;
    private final int size;
    private final ContactColumns columns;
    private final List<ContactRights> rights;
    private final IntUnaryOperator rightsOf;
    private final Map<Lawful.Question, Lawful> lawful = new LinkedHashMap<>();

    private Contacts(Builder builder) {
        this.rules = builder.rules;
        this.keys = builder.keys;
        this.size = builder.size;
        this.columns = builder.columns();
        this.rights = ImmutableList.copyOf(builder.distinct);
        this.rightsOf = narrow(builder.rights, size, rights.size());
    }

    /** As few bytes a contact as the number of different rights allows. */
    private static IntUnaryOperator narrow(int[] rights, int size, int distinct) {
        if (distinct <= 1 << Byte.SIZE) {
            byte[] bytes = new byte[size];
            for (int row = 0; row < size; row++) {
                bytes[row] = (byte) rights[row];
            }
            return row -> Byte.toUnsignedInt(bytes[row]);
        }
        if (distinct <= 1 << Character.SIZE) {
            char[] chars = new char[size];
            for (int row = 0; row < size; row++) {
                chars[row] = (char) rights[row];
            }
            return row -> chars[row];
        }
        int[] ints = Arrays.copyOf(rights, size);
        return row -> ints[row];
    }

    /**
     * Returns a builder of an index.
     *
     * @param rules what may be asked and who may be written to
     * @param keys the host’s key of a row, from 0; asked only for the recipients that are read
     * @return the builder
     */
    public static Builder builder(RecipientRules rules, IntFunction<String> keys) {
        return new Builder(rules, keys);
    }

    /**
     * Returns how many contacts there are.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    @Override
    public Resolution resolve(Segment segment, ProcessingUse use, LocalDate day) {
        Segment expanded = rules.admit(segment, use);
        Lawful allowed = lawful(new Lawful.Question(use, day, rules.criteria(expanded)));
        BitSet found = expanded.accept(columns);
        BitSet excluded = (BitSet) found.clone();
        excluded.andNot(allowed.rows());
        found.and(allowed.rows());
        return new Resolution(
                segment,
                use,
                day,
                rules,
                found.cardinality(),
                allowed.tally(excluded, rightsOf),
                () -> found.stream().mapToObj(keys),
                () -> excluded.stream()
                        .mapToObj(row ->
                                new ExcludedContact(keys.apply(row), allowed.exclusions(rightsOf.applyAsInt(row)))));
    }

    /** Looked up again for the same question only once {@value #REMEMBERED} others have been asked since. */
    private synchronized Lawful lawful(Lawful.Question question) {
        Lawful known = lawful.remove(question);
        if (known == null) {
            known = decide(question);
            if (lawful.size() == REMEMBERED) {
                lawful.remove(lawful.keySet().iterator().next());
            }
        }
        lawful.put(question, known);
        return known;
    }

    private Lawful decide(Lawful.Question question) {
        return Lawful.decide(
                size,
                rightsOf,
                rights.size(),
                i -> rules.exclusions(rights.get(i), question.use(), question.day(), question.sorted()));
    }

    /** Builds an index, contact by contact. Not thread-safe. */
    public static final class Builder {

        private static final int FIRST = 1_024;

        private final RecipientRules rules;
        private final IntFunction<String> keys;
        private final Map<AttributeId, BitSet> flags = new HashMap<>();
        private final Map<AttributeId, Values> values = new HashMap<>();
        private final Map<AttributeId, Map<String, Integer>> codes = new HashMap<>();
        private final Map<ContactRights, Integer> interned = new HashMap<>();
        private final List<ContactRights> distinct = new ArrayList<>();
        private int[] rights = new int[FIRST];
        private int size;

        private Builder(RecipientRules rules, IntFunction<String> keys) {
            this.rules = Objects.requireNonNull(rules, "rules");
            this.keys = Objects.requireNonNull(keys, "keys");
            for (Attribute attribute : rules.segments().attributes().all()) {
                if (attribute.type() == AttributeType.FLAG) {
                    flags.put(attribute.id(), new BitSet());
                } else {
                    values.put(attribute.id(), new Values(attribute.type()));
                }
                if (attribute.type() == AttributeType.CHOICE) {
                    Map<String, Integer> known = new HashMap<>();
                    attribute.values().keySet().forEach(value -> known.put(value, known.size() + 1));
                    codes.put(attribute.id(), known);
                }
            }
        }

        /** Numbers as they come, and of which rows they are known. */
        private static final class Values {

            private final AttributeType type;
            private final BitSet known = new BitSet();
            private int[] numbers = new int[FIRST];
            private int least = Integer.MAX_VALUE;
            private int most = Integer.MIN_VALUE;

            Values(AttributeType type) {
                this.type = type;
            }

            void put(int row, int number) {
                if (row >= numbers.length) {
                    numbers = Arrays.copyOf(numbers, Math.max(row + 1, numbers.length * 2));
                }
                numbers[row] = number;
                known.set(row);
                least = Math.min(least, number);
                most = Math.max(most, number);
            }

            /** What is taken off a number to make its code, 0 being for what is not known. */
            long base() {
                return least - 1L;
            }

            CodeColumn column(int contacts) {
                long base = base();
                return known.isEmpty()
                        ? CodeColumn.of(contacts, 0, row -> 0)
                        : CodeColumn.of(contacts, most - base, row -> known.get(row) ? numbers[row] - base : 0);
            }
        }

        /**
         * Adds a contact, of whom nothing but the rights is known so far.
         *
         * @param contact what is known of the contact’s rights
         * @return this builder, whose other methods now speak of this contact
         */
        public Builder contact(ContactRights contact) {
            if (size == rights.length) {
                rights = Arrays.copyOf(rights, size * 2);
            }
            Integer known = interned.get(contact);
            if (known == null) {
                known = distinct.size();
                interned.put(contact, known);
                distinct.add(contact);
            }
            rights[size] = known;
            size++;
            return this;
        }

        private int row() {
            Preconditions.checkState(size > 0, "add a contact first");
            return size - 1;
        }

        /**
         * Says that a flag is true of the contact.
         *
         * @param attribute the flag
         * @return this builder
         * @throws IllegalArgumentException if there is no such flag
         */
        public Builder flag(AttributeId attribute) {
            BitSet flag = flags.get(attribute);
            Preconditions.checkArgument(flag != null, "no flag '%s'", attribute);
            flag.set(row());
            return this;
        }

        /**
         * Says which value of a choice is the contact’s.
         *
         * @param attribute the attribute
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if there is no such choice or value
         */
        public Builder choice(AttributeId attribute, String value) {
            Map<String, Integer> known = codes.get(attribute);
            Integer code = known == null ? null : known.get(value);
            Preconditions.checkArgument(code != null, "'%s' is no value of a choice '%s'", value, attribute);
            values(attribute, AttributeType.CHOICE).put(row(), code);
            return this;
        }

        /**
         * Says which number is the contact’s.
         *
         * @param attribute the attribute
         * @param number the number
         * @return this builder
         * @throws IllegalArgumentException if there is no such number
         */
        public Builder number(AttributeId attribute, int number) {
            values(attribute, AttributeType.NUMBER).put(row(), number);
            return this;
        }

        /**
         * Says which date is the contact’s.
         *
         * @param attribute the attribute
         * @param day the day, of the years 1 to 9999
         * @return this builder
         * @throws IllegalArgumentException if there is no such date, or the day is out of bounds
         */
        public Builder date(AttributeId attribute, LocalDate day) {
            Preconditions.checkArgument(
                    !day.isBefore(Segment.Dates.FIRST) && !day.isAfter(Segment.Dates.LAST),
                    "days are of the years 1 to 9999, was %s",
                    day);
            values(attribute, AttributeType.DATE).put(row(), (int) day.toEpochDay());
            return this;
        }

        private Values values(AttributeId attribute, AttributeType type) {
            Values found = values.get(attribute);
            Preconditions.checkArgument(found != null && found.type == type, "no %s '%s'", type, attribute);
            return found;
        }

        private ContactColumns columns() {
            Map<AttributeId, BitSet> flagColumns = new HashMap<>();
            flags.forEach((attribute, flag) -> flagColumns.put(attribute, (BitSet) flag.clone()));
            Map<AttributeId, ContactColumns.Choices> choices = new HashMap<>();
            Map<AttributeId, ContactColumns.Figures> figures = new HashMap<>();
            values.forEach((attribute, known) -> {
                ContactColumns.Figures figure = new ContactColumns.Figures(known.base(), known.column(size));
                if (known.type == AttributeType.CHOICE) {
                    choices.put(attribute, new ContactColumns.Choices(codes.getOrDefault(attribute, Map.of()), figure));
                } else {
                    figures.put(attribute, figure);
                }
            });
            return new ContactColumns(size, flagColumns, choices, figures);
        }

        /**
         * Returns the index of the contacts added so far.
         *
         * @return the index
         */
        public Contacts build() {
            return new Contacts(this);
        }
    }
}
