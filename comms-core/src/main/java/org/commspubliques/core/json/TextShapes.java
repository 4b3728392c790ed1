package org.commspubliques.core.json;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.net.URI;
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
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.identity.Colour;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/** The types of the JDK that are one text in JSON, and those of this library whose text is not their {@code value}. */
final class TextShapes {

    /** The most digits of an exact number, before and after the point: nothing in a town hall has more. */
    private static final int MOST_DIGITS = 100;

    private static final String DAY = "[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}";
    private static final String HOUR = "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?";
    private static final String OFFSET = "(Z|z|[+-][0-9]{2}(:?[0-9]{2}(:?[0-9]{2})?)?)";
    private static final String NUMBER = "[+-]?[0-9]+";

    private static final ImmutableMap<Class<?>, TextShape> SHAPES = shapes();

    private TextShapes() {}

    static ImmutableMap<Class<?>, TextShape> all() {
        return SHAPES;
    }

    private static ImmutableMap<Class<?>, TextShape> shapes() {
        ImmutableMap.Builder<Class<?>, TextShape> shapes = ImmutableMap.builder();
        put(shapes, String.class, "un texte", "a text", text -> text, text -> text, null);
        put(
                shapes,
                BigDecimal.class,
                "un nombre décimal entre guillemets, tel que \"1250.50\"",
                "a decimal number in quotes, such as \"1250.50\"",
                TextShapes::plain,
                TextShapes::decimal,
                "^-?[0-9]{1,100}([.][0-9]{1,100})?$");
        put(
                shapes,
                Instant.class,
                "un instant AAAA-MM-JJTHH:MM:SSZ, ou avec son décalage",
                "an instant YYYY-MM-DDTHH:MM:SSZ, or with its offset",
                Instant::toString,
                Instant::parse,
                "^" + DAY + "[Tt]" + HOUR + OFFSET + "$");
        put(
                shapes,
                LocalDate.class,
                "une date AAAA-MM-JJ",
                "a date YYYY-MM-DD",
                LocalDate::toString,
                LocalDate::parse,
                "^" + DAY + "$");
        put(
                shapes,
                LocalTime.class,
                "une heure HH:MM",
                "an hour HH:MM",
                LocalTime::toString,
                LocalTime::parse,
                "^" + HOUR + "$");
        put(
                shapes,
                LocalDateTime.class,
                "un jour et une heure AAAA-MM-JJTHH:MM",
                "a day and an hour YYYY-MM-DDTHH:MM",
                LocalDateTime::toString,
                LocalDateTime::parse,
                "^" + DAY + "[Tt]" + HOUR + "$");
        put(
                shapes,
                OffsetDateTime.class,
                "un moment AAAA-MM-JJTHH:MM:SS+HH:MM",
                "a moment YYYY-MM-DDTHH:MM:SS+HH:MM",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
                OffsetDateTime::parse,
                "^" + DAY + "[Tt]" + HOUR + OFFSET + "$");
        put(
                shapes,
                ZonedDateTime.class,
                "un moment avec son fuseau, tel que 2026-07-14T21:00:00+11:00[Pacific/Noumea]",
                "a moment with its zone, such as 2026-07-14T21:00:00+11:00[Pacific/Noumea]",
                DateTimeFormatter.ISO_ZONED_DATE_TIME::format,
                TextShapes::zoned,
                "^" + DAY + "[Tt]" + HOUR + OFFSET + "(\\[[A-Za-z0-9/_+:-]+\\])?$");
        put(
                shapes,
                ZoneId.class,
                "un fuseau tel que Pacific/Noumea",
                "a zone such as Pacific/Noumea",
                ZoneId::getId,
                ZoneId::of,
                "^[A-Za-z0-9/_+:~.-]+$");
        put(
                shapes,
                Duration.class,
                "une durée ISO 8601 telle que PT1H30M",
                "an ISO 8601 duration such as PT1H30M",
                Duration::toString,
                Duration::parse,
                "^[+-]?[Pp](" + NUMBER + "[Dd])?([Tt](" + NUMBER + "[Hh])?(" + NUMBER + "[Mm])?(" + NUMBER
                        + "([.,][0-9]{0,9})?[Ss])?)?$");
        put(
                shapes,
                Period.class,
                "une période ISO 8601 telle que P1Y6M",
                "an ISO 8601 period such as P1Y6M",
                Period::toString,
                Period::parse,
                "^[+-]?[Pp](" + NUMBER + "[Yy])?(" + NUMBER + "[Mm])?(" + NUMBER + "[Ww])?(" + NUMBER + "[Dd])?$");
        put(
                shapes,
                YearMonth.class,
                "un mois AAAA-MM",
                "a month YYYY-MM",
                YearMonth::toString,
                YearMonth::parse,
                "^[+-]?[0-9]{4,10}-[0-9]{2}$");
        put(
                shapes,
                MonthDay.class,
                "un jour de l’année --MM-JJ",
                "a day of the year --MM-DD",
                MonthDay::toString,
                MonthDay::parse,
                "^--[0-9]{2}-[0-9]{2}$");
        put(
                shapes,
                Year.class,
                "une année AAAA entre guillemets",
                "a year YYYY in quotes",
                Year::toString,
                Year::parse,
                "^[+-]?[0-9]{1,10}$");
        put(
                shapes,
                Locale.class,
                "une langue telle que fr ou en-GB",
                "a language such as fr or en-GB",
                Locale::toLanguageTag,
                TextShapes::locale,
                "^[A-Za-z0-9-]+$");
        put(
                shapes,
                Currency.class,
                "un code de monnaie tel que EUR ou XPF",
                "a currency code such as EUR or XPF",
                Currency::getCurrencyCode,
                Currency::getInstance,
                "^[A-Z]{3}$");
        put(shapes, URI.class, "une adresse", "an address", URI::toString, URI::create, null);
        put(
                shapes,
                VariantId.class,
                "un canal et une langue tels que sms/fr",
                "a channel and a language such as sms/fr",
                VariantId::toString,
                VariantId::parse,
                null);
        put(
                shapes,
                ContentSeal.class,
                "64 chiffres hexadécimaux en minuscules",
                "64 lower-case hexadecimal digits",
                ContentSeal::sha256,
                ContentSeal::of,
                "^[0-9a-f]{64}$");
        put(
                shapes,
                Territory.class,
                "un territoire tel que FR ou NC",
                "a territory such as FR or NC",
                Territory::code,
                Territory::new,
                null);
        put(
                shapes,
                Colour.class,
                "une couleur telle que #005f83",
                "a colour such as #005f83",
                Colour::toString,
                Colour::parse,
                "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$");
        put(
                shapes,
                ChannelId.class,
                "un canal tel que sms",
                "a channel such as sms",
                ChannelId::value,
                ChannelId::of,
                null);
        return shapes.buildOrThrow();
    }

    private static <T> void put(
            ImmutableMap.Builder<Class<?>, TextShape> shapes,
            Class<T> type,
            String french,
            String english,
            Function<T, String> format,
            Function<String, T> parser,
            @Nullable String pattern) {
        shapes.put(type, TextShape.of(type, Wording.of(french, english), format, parser, pattern));
    }

    private static String plain(BigDecimal number) {
        Preconditions.checkArgument(
                number.precision() <= MOST_DIGITS
                        && Math.abs((long) number.scale()) <= MOST_DIGITS
                        && number.precision() - (long) number.scale() <= MOST_DIGITS,
                "a number has more than %s digits",
                MOST_DIGITS);
        return number.toPlainString();
    }

    private static BigDecimal decimal(String text) {
        int digits = 0;
        int points = 0;
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && digits > 0 && points == 0 && i < text.length() - 1) {
                points++;
                digits = 0;
            } else {
                Preconditions.checkArgument(c >= '0' && c <= '9' && digits < MOST_DIGITS, "no decimal number");
                digits++;
            }
        }
        return new BigDecimal(text);
    }

    /** An offset that the zone does not have at that hour is refused: one of the two is wrong. */
    private static ZonedDateTime zoned(String text) {
        ZonedDateTime moment = ZonedDateTime.parse(text);
        int zone = text.indexOf('[');
        Preconditions.checkArgument(
                zone < 0
                        || OffsetDateTime.parse(text.substring(0, zone))
                                .getOffset()
                                .equals(moment.getOffset()),
                "the zone has another offset");
        return moment;
    }

    private static Locale locale(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("no language", e);
        }
    }
}
