package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.identity.Colour;
import org.commspubliques.core.identity.ColourPair;
import org.commspubliques.core.identity.Contrast;
import org.commspubliques.core.identity.LogoRule;
import org.commspubliques.core.identity.MandatoryMention;
import org.commspubliques.core.identity.PaletteColour;
import org.commspubliques.core.identity.VisualIdentity;
import org.commspubliques.core.identity.VisualUse;
import org.commspubliques.core.identity.VisualUse.LogoUse;
import org.commspubliques.core.identity.VisualUse.Surface;
import org.commspubliques.core.identity.VisualUse.TextColours;
import org.commspubliques.core.identity.VisualUse.Tint;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Source;

/**
 * Respect de la charte graphique: does a piece, as it is laid out, look as the authority decided? Rules {@code CHA-01} (a
 * colour that is not in the palette, or two that the charter does not put together), {@code CHA-02} (a text that does not stand
 * out from its background: WCAG 2, 1.4.3), {@code CHA-03} (no logo, or one that is too small or too close to something) and
 * {@code CHA-04} (a mention is missing). One colour, or one pair, is said once. A review asks the host for the layout of each
 * variant; a variant that has none yet is not judged. Thread-safe where the host’s function is.
 */
public final class CharterCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.charter";

    private static final Source CONTRAST = Source.unchecked(
            "RGAA 4.1, critère 3.2 : contraste du texte d’au moins 4,5:1, ou 3:1 pour un grand texte (WCAG 2, 1.4.3)");

    private final VisualIdentity identity;
    private final Function<Variant, Optional<VisualUse>> layouts;

    /**
     * Creates a check of pieces that are handed to it one by one.
     *
     * @param identity the charter
     */
    public CharterCheck(VisualIdentity identity) {
        this(identity, variant -> Optional.empty());
    }

    /**
     * Creates a check that may be part of a review.
     *
     * @param identity the charter
     * @param layouts gives the layout of a variant, or nothing where it has none yet
     */
    public CharterCheck(VisualIdentity identity, Function<Variant, Optional<VisualUse>> layouts) {
        this.identity = Objects.requireNonNull(identity, "identity");
        this.layouts = Objects.requireNonNull(layouts, "layouts");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return List.of(new DataPack("identity", identity.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        return layouts.apply(variant)
                .map(use -> check(use, Locus.of(Pointers.variant(communication, variant))))
                .orElse(List.of());
    }

    /**
     * Looks at one piece.
     *
     * @param use the piece as it is laid out
     * @param locus what its findings shall point to
     * @return what was found, in the order of the rules; unmodifiable
     */
    public List<Finding> check(VisualUse use, Locus locus) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        strangers(use, locus, findings);
        strangePairs(use, locus, findings);
        use.texts().stream()
                .filter(text -> !contrast(text).isEnough(text.large()))
                .map(text -> weak(text, locus))
                .distinct()
                .forEach(findings::add);
        logos(use, locus, findings);
        identity.mentions().stream()
                .filter(mention -> !mention.isIn(use.words()))
                .map(mention -> missing(mention, locus))
                .forEach(findings::add);
        return findings.build();
    }

    private void strangers(VisualUse use, Locus locus, ImmutableList.Builder<Finding> findings) {
        Set<Colour> seen = new LinkedHashSet<>();
        for (TextColours text : use.texts()) {
            stranger(text.text(), text.place(), seen, locus).ifPresent(findings::add);
            stranger(text.background(), text.place(), seen, locus).ifPresent(findings::add);
        }
        for (Tint tint : use.tints()) {
            stranger(tint.colour(), tint.place(), seen, locus).ifPresent(findings::add);
        }
    }

    private Optional<Finding> stranger(Colour colour, String place, Set<Colour> seen, Locus locus) {
        if (identity.colour(colour).isPresent() || !seen.add(colour)) {
            return Optional.empty();
        }
        Wording advice = identity.nearest(colour)
                .map(near -> Wording.of(
                        "Prendre la plus proche : " + near.name().fr() + " (" + near.colour() + ").",
                        "Take the nearest: " + near.name().en() + " (" + near.colour() + ")."))
                .orElse(Wording.of("Décrire la palette dans la charte.", "Describe the palette in the charter."));
        return Optional.of(finding(
                        "CHA-01",
                        Severity.WARNING,
                        locus,
                        place,
                        Wording.of(
                                "couleur " + colour + " hors de la palette.",
                                "colour " + colour + " not in the palette."),
                        advice)
                .build());
    }

    /** Only where both colours are the charter’s: what is not in the palette has been said. */
    private void strangePairs(VisualUse use, Locus locus, ImmutableList.Builder<Finding> findings) {
        Set<String> seen = new LinkedHashSet<>();
        for (TextColours text : use.texts()) {
            Optional<PaletteColour> ink = identity.colour(text.text());
            Optional<PaletteColour> ground = identity.colour(text.background());
            if (identity.pairs().isEmpty()
                    || ink.isEmpty()
                    || ground.isEmpty()
                    || identity.pairs().stream().anyMatch(pair -> allows(pair, text))
                    || !seen.add(text.text() + " " + text.background() + " " + text.large())) {
                continue;
            }
            findings.add(finding(
                            "CHA-01",
                            Severity.INFO,
                            locus,
                            text.place(),
                            Wording.of(
                                    "association hors de la charte : "
                                            + ink.get().name().fr() + " sur "
                                            + ground.get().name().fr() + ".",
                                    "a pair that is not in the charter: "
                                            + ink.get().name().en() + " on "
                                            + ground.get().name().en() + "."),
                            Wording.of("Prendre une association de la charte.", "Take a pair of the charter."))
                    .build());
        }
    }

    private static boolean allows(ColourPair pair, TextColours text) {
        return pair.text().colour().equals(text.text())
                && pair.background().colour().equals(text.background())
                && (text.large() || !pair.largeOnly());
    }

    private static Contrast contrast(TextColours text) {
        return text.text().contrastWith(text.background());
    }

    private static Finding weak(TextColours text, Locus locus) {
        Wording ratio = contrast(text).label();
        Wording least = Contrast.minimum(text.large()).label();
        String colours = text.text() + " / " + text.background();
        return finding(
                        "CHA-02",
                        Severity.WARNING,
                        locus,
                        text.place(),
                        Wording.of(
                                "contraste " + ratio.fr() + " (minimum " + least.fr() + "), " + colours + ".",
                                "contrast " + ratio.en() + " (minimum " + least.en() + "), " + colours + "."),
                        Wording.of(
                                "Foncer le texte ou éclaircir le fond, ou l’inverse.",
                                "Darken the text or lighten the background, or the other way round."))
                .source(CONTRAST)
                .build();
    }

    private void logos(VisualUse use, Locus locus, ImmutableList.Builder<Finding> findings) {
        ImmutableList<LogoUse> ours = use.logos().stream()
                .filter(logo -> identity.logo(logo.id()).isPresent())
                .collect(ImmutableList.toImmutableList());
        if (ours.isEmpty() && !identity.logos().isEmpty()) {
            String fr = identity.logos().stream().map(logo -> logo.name().fr()).collect(Collectors.joining(", "));
            String en = identity.logos().stream().map(logo -> logo.name().en()).collect(Collectors.joining(", "));
            findings.add(logo(
                    locus,
                    Wording.of("Logo absent (" + fr + ").", "No logo (" + en + ")."),
                    Wording.of("Ajouter le logo.", "Add the logo.")));
        }
        for (LogoUse logo : ours) {
            identity.logo(logo.id()).ifPresent(rule -> sized(logo, rule, use.surface(), locus, findings));
        }
    }

    private static void sized(
            LogoUse logo, LogoRule rule, Surface surface, Locus locus, ImmutableList.Builder<Finding> findings) {
        String unit = surface == Surface.SCREEN ? " px" : " mm";
        int least = rule.minimum(surface);
        if (logo.width() < least) {
            findings.add(logo(
                    locus,
                    Wording.of(
                            rule.name().fr() + " : " + logo.width() + unit + " de large (minimum " + least + unit
                                    + ").",
                            rule.name().en() + ": " + logo.width() + unit + " wide (minimum " + least + unit + ")."),
                    Wording.of("Agrandir le logo.", "Enlarge the logo.")));
        }
        long wanted = (long) logo.width() * rule.clearance();
        logo.room().ifPresent(free -> {
            if (free * 100L < wanted) {
                long rounded = (wanted + 99) / 100;
                findings.add(logo(
                        locus,
                        Wording.of(
                                rule.name().fr() + " : " + free + unit + " autour (zone de protection de " + rounded
                                        + unit + ").",
                                rule.name().en() + ": " + free + unit + " around it (protected zone of " + rounded
                                        + unit + ")."),
                        Wording.of("Dégager le logo.", "Leave the logo more room.")));
            }
        });
    }

    private static Finding logo(Locus locus, Wording message, Wording advice) {
        return finding("CHA-03", Severity.WARNING, locus, "", message, advice).build();
    }

    private static Finding missing(MandatoryMention mention, Locus locus) {
        return finding(
                        "CHA-04",
                        Severity.WARNING,
                        locus,
                        "",
                        Wording.of(
                                "Mention absente : " + mention.name().fr() + ".",
                                "Mention missing: " + mention.name().en() + "."),
                        Wording.of(
                                "Ajouter « " + mention.anyOf().get(0) + " ».",
                                "Add '" + mention.anyOf().get(0) + "'."))
                .build();
    }

    private static Finding.Builder finding(
            String rule, Severity severity, Locus locus, String place, Wording message, Wording advice) {
        Wording said =
                place.isBlank() ? message : Wording.of(place + " : " + message.fr(), place + ": " + message.en());
        return Finding.builder(rule, severity, locus, Wording.of(capitalised(said.fr()), capitalised(said.en())))
                .category(FindingCategory.CHARTER)
                .excerpt(place)
                .proposal(Proposal.advice(advice));
    }

    private static String capitalised(String sentence) {
        int first = sentence.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + sentence.substring(Character.charCount(first));
    }
}
