package org.commspubliques.core.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commspubliques.core.calendar.CalendarDay;
import org.commspubliques.core.calendar.CalendarMonth;
import org.commspubliques.core.calendar.CalendarWeek;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.crisis.Crisis;
import org.commspubliques.core.crisis.CrisisEntry;
import org.commspubliques.core.crisis.CrisisPlan;
import org.commspubliques.core.crisis.CrisisTask;
import org.commspubliques.core.identity.Colour;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of any type that has a form in JSON: guesses the components of a record until its constructor takes them.
 * Learns which guesses a type took, so that records of records are found too. The same seed makes the same values.
 */
final class Instances {

    /** So many refusals in a row, and nobody will ever guess. */
    private static final int TRIES = 30_000;

    private static final int NESTED_TRIES = 300;
    private static final int REMEMBERED = 12;
    /** From here on lists are empty; records may go three times as deep. */
    private static final int DEEPEST = 6;

    /** Guessed often: what refers to something else by its identifier is found only among few. */
    private static final List<String> IDENTIFIERS = List.of("salle-1", "maire", "fr");

    private static final List<String> TEXTS = List.of(
            "",
            "Fête de la mer",
            "« entre guillemets »\u00a0: “oui”, \"non\"",
            "une ligne\nune autre\t\\fin",
            "🌺 fleur et e\u0301",
            "n’est-ce pas ?",
            "en",
            "FR",
            "NC",
            "2026",
            "2026-001",
            "1.0",
            "sms",
            "image/png",
            "agent@exemple.nc",
            "+687 45 23 10",
            "https://exemple.nc/page",
            "#1a2b3c",
            "/title",
            "/variants/0",
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "Pacific/Noumea",
            "DEM-01",
            "{nom}",
            "{aaaa}-{n:3}");

    private static final List<Integer> NUMBERS =
            List.of(0, 1, 2, 3, 4, 5, 7, 10, 12, 24, 30, 50, 80, 100, 120, 1_000, 2_026, 65_536, -1, Integer.MAX_VALUE);

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 7, 13),
            LocalDate.of(2026, 7, 14),
            LocalDate.of(2026, 7, 15),
            LocalDate.of(2026, 11, 28),
            LocalDate.of(2028, 2, 29));

    private static final List<LocalTime> HOURS = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(8, 0),
            LocalTime.of(11, 30),
            LocalTime.of(18, 5, 7),
            LocalTime.of(23, 59, 59, 999_000_000));

    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Pacific/Noumea"), ZoneId.of("Europe/Paris"), ZoneOffset.UTC, ZoneOffset.ofHours(11));

    private final Random random;
    private final Map<Class<?>, List<Object>> taken = new HashMap<>();
    private final Map<Class<?>, Guess> guesses = new HashMap<>();

    Instances(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Makes a value of a type.
     *
     * @param type the type
     * @return a value that its constructor took
     */
    Object of(Class<?> type) {
        Object made = record(type, 0, TRIES);
        if (made == null) {
            throw hopeless(type);
        }
        return made;
    }

    private static AssertionError hopeless(Class<?> type) {
        return new AssertionError("no guess made a " + type.getName()
                + "; add to TEXTS or NUMBERS what its constructor wants, or a maker of it");
    }

    /** Another value of a type after every call, or null after too many tries. */
    private @Nullable Object record(Class<?> type, int depth, int tries) {
        if (type == Crisis.class) {
            return crisis();
        } else if (type == CalendarWeek.class) {
            return week(pick(DAYS));
        } else if (type == CalendarMonth.class) {
            return month(YearMonth.from(pick(DAYS)));
        } else if (type.isInterface()) {
            return value(type, depth);
        }
        Guess guess = guesses.computeIfAbsent(type, Guess::new);
        @Nullable Object[] values = new Object[guess.components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(guess.components[i], depth);
        }
        for (int i = 0; i < tries; i++) {
            try {
                guess.tries++;
                Object value = guess.make(values);
                guess.refusals = 0;
                guess.made++;
                remember(type, value);
                return value;
            } catch (RuntimeException refused) {
                if (++guess.refusals > TRIES && depth < DEEPEST) {
                    throw hopeless(type);
                }
                int changes = values.length == 0 ? 0 : 1 + random.nextInt(Math.min(3, values.length));
                for (int c = 0; c < changes; c++) {
                    int at = random.nextInt(values.length);
                    values[at] = component(guess.components[at], depth);
                }
            }
        }
        return null;
    }

    /** What is known of a type. */
    private static final class Guess {

        private final @Nullable JsonForm<?, ?> form;
        private final RecordComponent[] components;
        private final Constructor<?> constructor;
        private int refusals;
        private int tries;
        private int made;

        Guess(Class<?> type) {
            this.form = JsonRegistry.CORE.form(type);
            Class<?> record = form == null ? type : form.form();
            this.components = record.getRecordComponents();
            try {
                this.constructor = record.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        Object make(@Nullable Object[] values) {
            Object made = Calls.make(constructor, values);
            return form == null ? made : form.read(made);
        }
    }

    /** No guess would ever find a log that goes with its plan. */
    private Crisis crisis() {
        CrisisPlan plan = (CrisisPlan) of(CrisisPlan.class);
        Instant at = Instant.parse("2026-02-03T21:00:00Z");
        Crisis crisis = plan.declare(pick(plan.levels()).number(), at, "fortes pluies");
        for (CrisisTask task : plan.tasks()) {
            at = at.plusSeconds(random.nextInt(4_000));
            crisis = crisis.note(at, CrisisEntry.Kind.UPDATE, "point de situation", null)
                    .done(at, task.id());
        }
        return random.nextBoolean() ? crisis : crisis.close(at, "fin de la vigilance");
    }

    private CalendarWeek week(LocalDate day) {
        CalendarDay like = (CalendarDay) of(CalendarDay.class);
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return new CalendarWeek(
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                IntStream.range(0, 7)
                        .mapToObj(i -> new CalendarDay(
                                monday.plusDays(i), like.items(), like.freeSlots(), like.events(), like.blackouts()))
                        .toList());
    }

    private CalendarMonth month(YearMonth month) {
        return new CalendarMonth(
                month,
                Stream.iterate(
                                month.atDay(1),
                                day -> !day.with(DayOfWeek.MONDAY).isAfter(month.atEndOfMonth()),
                                day -> day.plusWeeks(1))
                        .map(this::week)
                        .toList());
    }

    private void remember(Class<?> type, Object value) {
        List<Object> known = taken.computeIfAbsent(type, absent -> new ArrayList<>());
        if (known.size() < REMEMBERED) {
            known.add(value);
        } else {
            known.set(random.nextInt(REMEMBERED), value);
        }
    }

    private @Nullable Object component(RecordComponent component, int depth) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && random.nextInt(3) == 0 ? null : value(component.getGenericType(), depth + 1);
    }

    private @Nullable Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, depth);
        }
        Class<?> plain = (Class<?>) type;
        Object simple = simple(plain);
        if (simple != null) {
            return simple;
        }
        if (plain.isEnum()) {
            return pick(List.of(plain.getEnumConstants()));
        }
        List<Object> known = taken.getOrDefault(plain, List.of());
        // Where guesses are seldom taken, those that were must mostly do.
        if (!known.isEmpty() && random.nextInt(isSeldomTaken(plain) ? 40 : 6) > (depth > 3 ? 0 : 1)) {
            return pick(known);
        }
        if (depth > 3 * DEEPEST) {
            return null;
        }
        if (plain.isSealed() && plain.isInterface()) {
            List<Class<?>> members = Arrays.stream(plain.getPermittedSubclasses())
                    .sorted(Comparator.comparing(Class::getName))
                    .<Class<?>>map(member -> member)
                    .toList();
            return value(pick(members), depth + 1);
        }
        return record(plain, depth, NESTED_TRIES);
    }

    private boolean isSeldomTaken(Class<?> type) {
        Guess guess = guesses.get(type);
        return guess == null || guess.tries > 20 * guess.made;
    }

    private @Nullable Object container(ParameterizedType type, int depth) {
        Type[] held = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.ofNullable(value(held[0], depth));
        }
        int size = depth > DEEPEST ? 0 : random.nextInt(4);
        if (type.getRawType() == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                Object key = value(held[0], depth + 1);
                Object value = value(held[1], depth + 1);
                if (key != null && value != null) {
                    map.put(key, value);
                }
            }
            return map;
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Object item = value(held[0], depth + 1);
            if (item != null) {
                items.add(item);
            }
        }
        return type.getRawType() == Set.class ? new LinkedHashSet<>(items) : items;
    }

    private @Nullable Object simple(Class<?> type) {
        if (type == String.class) {
            return text();
        } else if (type == int.class || type == Integer.class) {
            return pick(NUMBERS);
        } else if (type == long.class || type == Long.class) {
            return random.nextInt(8) == 0 ? random.nextLong() : (long) pick(NUMBERS);
        } else if (type == double.class) {
            return random.nextBoolean() ? random.nextDouble() : (double) pick(NUMBERS);
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(200_000) - 50_000, random.nextInt(4));
        } else if (type == Locale.class) {
            return pick(List.of(Locale.FRENCH, Locale.UK, Locale.forLanguageTag("ty")));
        } else if (type == Currency.class) {
            return Currency.getInstance(pick(List.of("EUR", "XPF")));
        } else if (type == URI.class) {
            return URI.create(pick(List.of("https://exemple.nc/page", "urn:exemple:1", "/page?x=1")));
        } else if (type == Colour.class) {
            return new Colour(random.nextInt(0x1000000));
        } else if (type == VariantId.class) {
            return new VariantId(ChannelId.of("sms"), "fr");
        } else if (type == ContentSeal.class) {
            return ContentSeal.of("ab".repeat(32));
        }
        return moment(type);
    }

    private @Nullable Object moment(Class<?> type) {
        LocalDate day = pick(DAYS);
        LocalTime hour = pick(HOURS);
        if (type == LocalDate.class) {
            return day;
        } else if (type == LocalTime.class) {
            return hour;
        } else if (type == LocalDateTime.class) {
            return day.atTime(hour);
        } else if (type == ZoneId.class) {
            return pick(ZONES);
        } else if (type == Instant.class) {
            return day.atTime(hour).toInstant(ZoneOffset.UTC);
        } else if (type == ZonedDateTime.class) {
            return day.atTime(hour).atZone(pick(ZONES));
        } else if (type == OffsetDateTime.class) {
            return day.atTime(hour).atOffset(ZoneOffset.ofHours(random.nextInt(24) - 12));
        } else if (type == Duration.class) {
            return Duration.ofMinutes(pick(NUMBERS)).plusMillis(random.nextInt(2) * 250L);
        } else if (type == Period.class) {
            return Period.of(random.nextInt(3), random.nextInt(13), random.nextInt(31));
        } else if (type == YearMonth.class) {
            return YearMonth.from(day);
        } else if (type == MonthDay.class) {
            return MonthDay.from(day);
        } else if (type == Year.class) {
            return Year.from(day);
        }
        return null;
    }

    private String text() {
        if (random.nextInt(6) == 0) {
            return "";
        }
        return random.nextBoolean() ? pick(IDENTIFIERS) : pick(TEXTS);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
