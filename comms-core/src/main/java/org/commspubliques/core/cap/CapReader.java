package org.commspubliques.core.cap;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a message in the order of the schema. An optional element without text is one that is not there. */
final class CapReader {

    private static final String SIGNATURES = "http://www.w3.org/2000/09/xmldsig#";

    /** A number longer than this is hostile. */
    private static final int MAX_NUMBER = 40;

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher DIGITS_AND_POINT = DIGIT.or(CharMatcher.is('.'));

    private final CapCursor xml;

    private CapReader(CapCursor xml) {
        this.xml = xml;
    }

    static CapMessage read(String origin, byte[] bytes) {
        return new CapReader(CapCursor.open(origin, bytes)).message();
    }

    private CapMessage message() {
        xml.enter("alert");
        String identifier = required("identifier", text -> CapText.identifier(text, "identifier"));
        String sender = required("sender", text -> CapText.identifier(text, "sender"));
        OffsetDateTime sent = required("sent", this::moment);
        CapAlert.Builder alert = CapAlert.builder(sender, identifier, sent)
                .status(required("status", choice(CapStatus.values(), CapStatus::code)))
                .type(required("msgType", choice(CapMessageType.values(), CapMessageType::code)));
        optional("source", alert::source);
        alert.scope(required("scope", choice(CapScope.values(), CapScope::code)));
        optional("restriction", alert::restriction);
        optional("addresses", text -> CapList.split(text).forEach(alert::address));
        repeated("code", alert::code);
        optional("note", alert::note);
        optional("references", text -> CapList.split(text).forEach(entry -> alert.reference(reference(entry))));
        optional("incidents", text -> CapList.split(text).forEach(alert::incident));
        while (xml.at("info")) {
            alert.info(info());
        }
        boolean signed = false;
        while (xml.atForeign(SIGNATURES)) {
            signed = true;
            xml.skip();
        }
        CapAlert read = checked(alert::build);
        xml.leave();
        xml.end();
        return new CapMessage(read, signed);
    }

    private CapInfo info() {
        xml.enter("info");
        // The default of the schema.
        String[] language = {"en-US"};
        optional("language", text -> language[0] = CapInfo.language(text.strip()));
        List<CapCategory> categories = choices("category", CapCategory.values(), CapCategory::code);
        if (categories.isEmpty()) {
            throw xml.unexpected();
        }
        CapInfo.Builder info = required("event", text -> CapInfo.builder(language[0], text));
        categories.forEach(info::category);
        choices("responseType", CapResponse.values(), CapResponse::code).forEach(info::response);
        info.urgency(required("urgency", choice(CapUrgency.values(), CapUrgency::code)))
                .severity(required("severity", choice(CapSeverity.values(), CapSeverity::code)))
                .certainty(required("certainty", choice(CapCertainty.values(), CapCertainty::code)));
        optional("audience", info::audience);
        parameters("eventCode").forEach(info::eventCode);
        optional("effective", text -> info.effective(moment(text)));
        optional("onset", text -> info.onset(moment(text)));
        optional("expires", text -> info.expires(moment(text)));
        optional("senderName", info::senderName);
        optional("headline", info::headline);
        optional("description", info::description);
        optional("instruction", info::instruction);
        optional("web", text -> info.web(uri(text)));
        optional("contact", info::contact);
        parameters("parameter").forEach(info::parameter);
        while (xml.at("resource")) {
            info.resource(resource());
        }
        while (xml.at("area")) {
            info.area(area());
        }
        CapInfo read = checked(info::build);
        xml.leave();
        return read;
    }

    private CapResource resource() {
        xml.enter("resource");
        String description = required("resourceDesc", text -> CapText.said(text, "resourceDesc"));
        String mediaType = required("mimeType", text -> CapText.said(text, "mimeType"));
        BigInteger size = value("size", CapReader::integer);
        URI uri = value("uri", this::uri);
        String derefUri = value("derefUri", text -> text);
        String digest = value("digest", text -> text);
        CapResource read = checked(() -> new CapResource(description, mediaType, size, uri, derefUri, digest));
        xml.leave();
        return read;
    }

    private CapArea area() {
        xml.enter("area");
        String description = required("areaDesc", text -> CapText.said(text, "areaDesc"));
        ImmutableList.Builder<CapPolygon> polygons = ImmutableList.builder();
        repeated("polygon", text -> polygons.add(polygon(text)));
        ImmutableList.Builder<CapCircle> circles = ImmutableList.builder();
        repeated("circle", text -> circles.add(circle(text)));
        List<CapParameter> geocodes = parameters("geocode");
        BigDecimal altitude = value("altitude", CapReader::decimal);
        BigDecimal ceiling = value("ceiling", CapReader::decimal);
        CapArea read =
                checked(() -> new CapArea(description, polygons.build(), circles.build(), geocodes, altitude, ceiling));
        xml.leave();
        return read;
    }

    private List<CapParameter> parameters(String name) {
        ImmutableList.Builder<CapParameter> read = ImmutableList.builder();
        while (xml.at(name)) {
            xml.enter(name);
            String valueName = required("valueName", text -> text);
            String value = required("value", text -> text);
            read.add(checked(() -> new CapParameter(valueName, value)));
            xml.leave();
        }
        return read.build();
    }

    private <T> List<T> choices(String name, T[] values, Function<T, String> code) {
        ImmutableList.Builder<T> read = ImmutableList.builder();
        repeated(name, text -> read.add(choice(values, code).apply(text)));
        return read.build();
    }

    private <T> T required(String name, Function<String, T> reading) {
        String text = xml.text(name);
        T read = checked(() -> reading.apply(text));
        xml.done();
        return read;
    }

    private void optional(String name, Consumer<String> reading) {
        if (xml.at(name)) {
            read(name, reading);
        }
    }

    private void repeated(String name, Consumer<String> reading) {
        while (xml.at(name)) {
            read(name, reading);
        }
    }

    private void read(String name, Consumer<String> reading) {
        String text = xml.text(name);
        if (!text.isBlank()) {
            checked(() -> {
                reading.accept(text);
                return name;
            });
        }
        xml.done();
    }

    private <T> @Nullable T value(String name, Function<String, T> reading) {
        ImmutableList.Builder<T> read = ImmutableList.builder();
        optional(name, text -> read.add(reading.apply(text)));
        return read.build().stream().findFirst().orElse(null);
    }

    /** Turns what a value says of itself into an error that knows its place. */
    private <T> T checked(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CapValueException e) {
            throw xml.problem(e.problem());
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            throw xml.problem(Wording.of("valeur refusée : " + reason, "value refused: " + reason));
        }
    }

    private <T> Function<String, T> choice(T[] values, Function<T, String> code) {
        return text -> Stream.of(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    String known = Stream.of(values).map(code).collect(Collectors.joining(", "));
                    return xml.problem(Wording.of(
                            "« " + shown(text) + " » n’est pas admis ; attendu : " + known,
                            "'" + shown(text) + "' is not allowed; expected one of: " + known));
                });
    }

    private OffsetDateTime moment(String text) {
        return CapMoment.read(text.strip())
                .orElseThrow(() -> xml.problem(Wording.of(
                        "« " + shown(text) + " » n’est pas une date ; attendu : 2025-09-04T08:30:00+11:00",
                        "'" + shown(text) + "' is no date; expected: 2025-09-04T08:30:00+11:00")));
    }

    private CapReference reference(String entry) {
        List<String> parts = List.of(entry.split(",", -1));
        if (parts.size() != 3) {
            throw xml.problem(Wording.of(
                    "« " + shown(entry) + " » n’est pas un renvoi ; attendu : expéditeur,identifiant,date",
                    "'" + shown(entry) + "' is no reference; expected: sender,identifier,date"));
        }
        return new CapReference(parts.get(0), parts.get(1), moment(parts.get(2)));
    }

    private static CapPolygon polygon(String text) {
        return new CapPolygon(
                CapList.split(text).stream().map(CapReader::point).collect(ImmutableList.toImmutableList()));
    }

    private static CapCircle circle(String text) {
        List<String> parts = CapList.split(text);
        if (parts.size() != 2) {
            throw new CapValueException(
                    "un cercle s’écrit comme « -22.27,166.45 12.5 » : « " + shown(text) + " »",
                    "a circle is like -22.27,166.45 12.5, was '" + shown(text) + "'");
        }
        return new CapCircle(point(parts.get(0)), decimal(parts.get(1)));
    }

    private static CapPoint point(String text) {
        int comma = text.indexOf(',');
        if (comma < 0) {
            throw new CapValueException(
                    "un point s’écrit comme « -22.27,166.45 » : « " + shown(text) + " »",
                    "a point is like -22.27,166.45, was '" + shown(text) + "'");
        }
        return new CapPoint(decimal(text.substring(0, comma)), decimal(text.substring(comma + 1)));
    }

    private static BigDecimal decimal(String text) {
        String number = text.strip();
        CapValueException.unless(
                number.length() <= MAX_NUMBER && isDecimal(number),
                "attendu : un nombre décimal ; lu : « " + shown(number) + " »",
                "expected a decimal number, was '" + shown(number) + "'");
        return new BigDecimal(number);
    }

    /** Whether a text is of the decimal type of XML Schema: a sign, digits, a point, and no exponent. */
    private static boolean isDecimal(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        String digits = text.substring(start);
        return DIGITS_AND_POINT.matchesAllOf(digits)
                && DIGIT.matchesAnyOf(digits)
                && digits.indexOf('.') == digits.lastIndexOf('.');
    }

    private static BigInteger integer(String text) {
        CapValueException.unless(
                text.indexOf('.') < 0,
                "attendu : un nombre entier ; lu : « " + shown(text) + " »",
                "expected a whole number, was '" + shown(text) + "'");
        return decimal(text).toBigIntegerExact();
    }

    private URI uri(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw xml.problem(
                    Wording.of("« " + shown(text) + " » n’est pas une adresse", "'" + shown(text) + "' is no address"));
        }
    }

    private static String shown(String text) {
        return text.length() <= MAX_NUMBER ? text : text.substring(0, MAX_NUMBER) + "…";
    }
}
