package org.commspubliques.core.cap;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Messages of every shape, always the same for the same seed. */
final class CapSamples {

    private static final List<String> WORDS = List.of(
            "cyclone",
            "crue à La Coulée",
            "« Restez chez vous »",
            "a < b & c > d",
            "été 🌀",
            "l’eau",
            "]]>",
            "\tligne\nsuivante",
            "&amp;",
            "𝒜",
            "x'y\"z");

    private final Random random;

    CapSamples(long seed) {
        this.random = new Random(seed);
    }

    static CapAlert cyclone() {
        return CapAlert.builder(
                        "alerte@montdore.example",
                        "2025-0007",
                        OffsetDateTime.of(LocalDateTime.of(2025, 2, 4, 14, 0), ZoneOffset.ofHours(11)))
                .info(CapInfo.builder("fr-NC", "cyclone tropical")
                        .category(CapCategory.MET)
                        .response(CapResponse.SHELTER)
                        .urgency(CapUrgency.EXPECTED)
                        .severity(CapSeverity.EXTREME)
                        .certainty(CapCertainty.LIKELY)
                        .headline("Cyclone : restez chez vous dès 18 h")
                        .instruction("Rentrez les objets du jardin. Ne sortez plus après 18 h.")
                        .area(CapArea.of("Mont-Dore", new CapParameter("INSEE", "98817")))
                        .build())
                .build();
    }

    CapAlert alert() {
        CapAlert.Builder alert = CapAlert.builder(identifier(), identifier(), moment())
                .status(one(CapStatus.values()))
                .type(one(CapMessageType.values()));
        CapScope scope = one(CapScope.values());
        alert.scope(scope);
        if (scope == CapScope.RESTRICTED || random.nextBoolean()) {
            alert.restriction(words());
        }
        if (scope == CapScope.PRIVATE) {
            alert.address("préfecture de zone").address("maire@montdore.example");
        }
        times(2, () -> alert.code(words()));
        maybe(() -> alert.source(words()));
        maybe(() -> alert.note(words()));
        times(3, () -> alert.reference(new CapReference(identifier(), identifier(), moment())));
        times(2, () -> alert.incident("feu de forêt " + random.nextInt(9)));
        times(3, () -> alert.info(info()));
        return alert.build();
    }

    private CapInfo info() {
        CapInfo.Builder info = CapInfo.builder(one("fr-NC", "fr", "en-GB", "wls"), words())
                .category(one(CapCategory.values()))
                .urgency(one(CapUrgency.values()))
                .severity(one(CapSeverity.values()))
                .certainty(one(CapCertainty.values()));
        times(2, () -> info.category(one(CapCategory.values())));
        times(3, () -> info.response(one(CapResponse.values())));
        times(2, () -> info.eventCode(parameter()));
        times(2, () -> info.parameter(parameter()));
        maybe(() -> info.audience(words()));
        maybe(() -> info.effective(moment()));
        maybe(() -> info.onset(moment()));
        maybe(() -> info.expires(moment()));
        maybe(() -> info.senderName(words()));
        maybe(() -> info.headline(words()));
        maybe(() -> info.description(words()));
        maybe(() -> info.instruction(words()));
        maybe(() -> info.web(URI.create("https://montdore.example/alerte?n=1&jour=2")));
        maybe(() -> info.contact(words()));
        times(2, () -> info.resource(resource()));
        times(2, () -> info.area(area()));
        return info.build();
    }

    private CapResource resource() {
        return new CapResource(
                words(),
                "image/png",
                random.nextBoolean() ? BigInteger.valueOf(random.nextInt(1_000_000)) : null,
                random.nextBoolean() ? URI.create("https://montdore.example/plan.png") : null,
                random.nextBoolean() ? "iVBORw0KGgo=" : null,
                random.nextBoolean() ? "da39a3ee5e6b4b0d3255bfef95601890afd80709" : null);
    }

    private CapArea area() {
        List<CapPolygon> polygons = new ArrayList<>();
        times(2, () -> {
            CapPoint first = point();
            polygons.add(new CapPolygon(List.of(first, point(), point(), first)));
        });
        List<CapCircle> circles = new ArrayList<>();
        times(2, () -> circles.add(new CapCircle(point(), number(100))));
        List<CapParameter> codes = new ArrayList<>();
        times(2, () -> codes.add(parameter()));
        BigDecimal altitude = random.nextBoolean() ? number(3_000) : null;
        return new CapArea(
                words(),
                polygons,
                circles,
                codes,
                altitude,
                altitude != null && random.nextBoolean() ? number(9_000) : null);
    }

    private CapPoint point() {
        return new CapPoint(number(90).negate(), number(180));
    }

    private BigDecimal number(int below) {
        return BigDecimal.valueOf(random.nextInt(below * 1_000), random.nextInt(6))
                .min(BigDecimal.valueOf(below));
    }

    private CapParameter parameter() {
        return new CapParameter(words(), random.nextInt(4) == 0 ? "" : words());
    }

    private String identifier() {
        return "é-" + Integer.toHexString(random.nextInt());
    }

    private OffsetDateTime moment() {
        return OffsetDateTime.of(
                LocalDateTime.of(
                        1 + random.nextInt(9_999),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(60)),
                ZoneOffset.ofTotalSeconds((random.nextInt(28 * 60 + 1) - 14 * 60) * 60));
    }

    private String words() {
        StringBuilder words = new StringBuilder(one(WORDS.toArray(new String[0])));
        times(3, () -> words.append(' ').append(one(WORDS.toArray(new String[0]))));
        return words.toString();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private void maybe(Runnable action) {
        times(1, action);
    }

    private void times(int most, Runnable action) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            action.run();
        }
    }
}
