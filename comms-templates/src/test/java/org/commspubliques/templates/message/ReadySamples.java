package org.commspubliques.templates.message;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.board.BoardLayout;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.sms.SmsSegments;
import org.commspubliques.core.source.Territory;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.form.ExampleValues;

/** The ready templates as Le Mont-Dore would use them, with fictitious numbers and addresses. */
final class ReadySamples {

    static final MessageIdentity IDENTITY = MessageIdentity.builder("Ville du Mont-Dore")
            .shortName("Mont-Dore")
            .signature("Cellule communication")
            .phone("00 00 00")
            .email("contact@mont-dore.example")
            .website("www.mont-dore.example")
            .emergencyLine("112")
            .legalNotice("Imprimé par la mairie, Boulari")
            .build();

    /** The first day of the window before the poll of March 2026 is behind, and 1 July is before it. */
    static final LocalDate USUAL_DAY = LocalDate.of(2025, 7, 1);

    static final LocalDate DAY_IN_WINDOW = LocalDate.of(2025, 10, 1);

    private static final Review REVIEW = StandardReview.of(FactRegister.empty());

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");

    private static final LocalAuthority MONT_DORE = LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
            .territory(Territory.NEW_CALEDONIA)
            .population(27_620)
            .zone(NOUMEA)
            .locale(Locale.forLanguageTag("fr-NC"))
            .currency(Currency.getInstance("XPF"))
            .build();

    private static final MediaAsset IMAGE = MediaAsset.of(
                    "boulari.jpg", "image/jpeg", new byte[] {1}, "La baie de Boulari", "Ville du Mont-Dore")
            .usedUnder(MediaUsage.free());

    private ReadySamples() {}

    static Map<String, Object> model(MessageTemplate template) {
        return ExampleValues.of(template.schema()).values();
    }

    /** The examples of what is required, in groups and lists too. */
    static Map<String, Object> least(MessageTemplate template) {
        return least(template.schema().variables(), model(template));
    }

    private static Map<String, Object> least(List<DeclaredVariable> variables, Map<?, ?> model) {
        Map<String, Object> least = new LinkedHashMap<>();
        for (DeclaredVariable variable : variables) {
            Object value = model.get(variable.name());
            if (variable.required() && value != null) {
                least.put(variable.name(), value);
            }
        }
        return least;
    }

    static List<Variant> full(MessageTemplate template) {
        return template.variants(model(template), IDENTITY);
    }

    /** Everything that may be absent is absent, in the identity too. */
    static List<Variant> bare(MessageTemplate template) {
        return template.variants(
                least(template), MessageIdentity.builder("Ville du Mont-Dore").build());
    }

    static List<Finding> findings(MessageTemplate template, List<Variant> variants, LocalDate day) {
        Communication.Builder builder = Communication.builder(
                        CommunicationId.of(template.id()), template.title().fr())
                .purpose(template.purpose().orElseThrow())
                .owner(UnitId.of("communication"))
                .author(PersonId.of("claire"));
        variants.forEach(variant -> builder.variant(illustrated(variant)));
        ReviewContext context = new ReviewContext(
                MONT_DORE, day.atTime(LocalTime.NOON).atZone(NOUMEA).toInstant());
        return REVIEW.review(builder.build(), context).findings();
    }

    /** No post goes to Instagram without an image, which no template brings. */
    private static Variant illustrated(Variant variant) {
        return variant.channel().value().equals("instagram") ? variant.withMedia(List.of(IMAGE)) : variant;
    }

    /** What X counts: four ranges of characters weigh 1, all others 2, of 280. */
    static int weightOnX(String text) {
        return text.codePoints().map(c -> isLightOnX(c) ? 1 : 2).sum();
    }

    private static boolean isLightOnX(int c) {
        return c <= 4351 || (8192 <= c && c <= 8205) || (8208 <= c && c <= 8223) || (8242 <= c && c <= 8247);
    }

    /** Every layout as a person can read it. */
    static String readable(MessageTemplate template) {
        StringBuilder out = new StringBuilder(template.title().fr()).append('\n');
        out.append(template.description().fr()).append('\n');
        Map<String, Variant> bare = new HashMap<>();
        bare(template).forEach(variant -> bare.put(variant.id().toString(), variant));
        for (Variant variant : full(template)) {
            out.append("\n════ ")
                    .append(variant.id())
                    .append(" ════")
                    .append(size(variant))
                    .append('\n');
            write(variant, out);
            Variant least = bare.get(variant.id().toString());
            if (least != null && !least.sections().equals(variant.sections())) {
                out.append("\n──── ")
                        .append(variant.id())
                        .append(", le strict nécessaire ────")
                        .append(size(least))
                        .append('\n');
                write(least, out);
            }
        }
        return out.toString();
    }

    private static String size(Variant variant) {
        return switch (variant.channel().value()) {
            case "sms" -> sms(SmsSegments.of(variant.text()));
            case "panneau" ->
                " " + BoardLayout.of(variant.text(), 6, 20).pages().size() + " écran(s)";
            case "x" -> " " + weightOnX(variant.text()) + " sur 280";
            default -> "";
        };
    }

    private static String sms(SmsSegments segments) {
        return " " + segments.used() + " caractères, " + segments.encoding() + ", "
                + segments.parts().size() + " SMS";
    }

    private static void write(Variant variant, StringBuilder out) {
        if (variant.channel().value().equals("panneau")) {
            for (List<String> page : BoardLayout.of(variant.text(), 6, 20).pages()) {
                page.forEach(line -> out.append("| ")
                        .append(line)
                        .append(" ".repeat(20 - line.length()))
                        .append(" |\n"));
                out.append('\n');
            }
            out.setLength(out.length() - 1);
            return;
        }
        for (Section section : variant.sections()) {
            out.append('[')
                    .append(section.role().label().fr())
                    .append("]\n")
                    .append(section.text())
                    .append('\n');
        }
    }
}
