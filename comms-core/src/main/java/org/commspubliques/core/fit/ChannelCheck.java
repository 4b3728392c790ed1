package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.sms.SmsCulprit;
import org.commspubliques.core.sms.SmsSegments;
import org.jspecify.annotations.Nullable;

/**
 * Contraintes du canal: does a message fit its channel, and does it cost more than it must? Rules {@code CAN-00} (channel
 * unknown), {@code CAN-01} (a text too long), {@code CAN-02} (too many hashtags, mentions, links or media, or too few),
 * {@code CAN-03} (a character that the channel refuses), {@code CAN-04} (a field that it requires is missing),
 * {@code CAN-05} (limits that nobody has read again for {@value ChannelRule#RECHECK_DAYS} days: once for a channel),
 * {@code CAN-06} (a message that fits or does not, as one believes one source or another) and {@code SMS-01} (characters that
 * make an SMS cost more parts). The files of media are a matter for {@link MediaCheck}. Thread-safe.
 */
public final class ChannelCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.channel";

    /** Of a message that is full of accents, a few words show what is meant. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST_WORD = 30;

    private final ChannelCatalog catalog;
    private final @Nullable ProductionSheet sheet;

    /**
     * Creates the check. It asks only for what a message itself can hold.
     *
     * @param catalog the channels and their limits
     */
    public ChannelCheck(ChannelCatalog catalog) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.sheet = null;
    }

    /**
     * Creates the check of a host that keeps production sheets.
     *
     * @param catalog the channels and their limits
     * @param sheet what those who make a message know beyond it
     */
    public ChannelCheck(ChannelCatalog catalog, ProductionSheet sheet) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.sheet = Objects.requireNonNull(sheet, "sheet");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return List.of(new DataPack("channels", catalog.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        Optional<Channel> channel = catalog.find(variant.channel());
        if (channel.isEmpty()) {
            return List.of(Finding.builder(
                            "CAN-00",
                            Severity.WARNING,
                            Locus.of(Pointers.variant(communication, variant)),
                            Wording.of(
                                    "Canal « " + variant.channel()
                                            + " » inconnu du catalogue : aucune limite vérifiée.",
                                    "Channel '" + variant.channel() + "' is not in the catalogue: no limit checked."))
                    .category(FindingCategory.CHANNEL)
                    .proposal(Proposal.advice(forUnknown(variant.channel())))
                    .build());
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.addAll(ChannelLimits.of(channel.get(), communication, variant, context.day()));
        findings.addAll(ChannelFields.of(channel.get(), communication, variant, sheet));
        ChannelSources.due(channel.get(), communication, variant, context.day()).ifPresent(findings::add);
        if (channel.get().kind() == ChannelKind.SMS) {
            costlyCharacters(communication, variant, variant.text()).ifPresent(findings::add);
        }
        return findings.build();
    }

    private Wording forUnknown(ChannelId channel) {
        return catalog.nearest(channel)
                .map(near -> NearestName.question(near.value()))
                .map(meant -> Wording.of(
                        "Corriger l’identifiant du canal : " + meant.fr() + " Sinon, ajouter ce canal au catalogue.",
                        "Correct the channel’s id: " + meant.en() + " Otherwise add the channel to the catalogue."))
                .orElse(Wording.of("Ajouter ce canal au catalogue des canaux.", "Add the channel to the catalogue."));
    }

    private static Optional<Finding> costlyCharacters(Communication communication, Variant variant, String text) {
        SmsSegments segments = SmsSegments.of(text);
        int before = segments.parts().size();
        int after = segments.partsWithoutCulprits();
        if (after >= before) {
            return Optional.empty();
        }
        Wording culprits = names(segments, culprit -> true).orElseThrow();
        return Optional.of(Finding.builder(
                        "SMS-01",
                        Severity.WARNING,
                        Locus.of(Pointers.variant(communication, variant)),
                        Wording.of(
                                before + " SMS au lieu de " + after + " : hors de l’alphabet GSM, " + culprits.fr()
                                        + ".",
                                before + " SMS instead of " + after + ": outside the GSM alphabet, " + culprits.en()
                                        + "."))
                .category(FindingCategory.CHANNEL)
                .excerpt(segments.culprits().stream().map(SmsCulprit::character).collect(Collectors.joining(" ")))
                .proposal(proposal(segments))
                .build());
    }

    /** A word without its accent is misspelt, and may be another one: « maïs », « dû ». It is named, for a person to word otherwise. */
    private static Proposal proposal(SmsSegments segments) {
        List<String> accented = accentedWords(segments);
        if (!accented.isEmpty()) {
            return Proposal.advice(otherWords(segments, accented));
        }
        return segments.suggestionWithoutCulprits()
                .map(suggestion -> Proposal.reword(without(segments), suggestion))
                .orElseGet(() -> Proposal.advice(without(segments)));
    }

    private static Wording otherWords(SmsSegments segments, List<String> accented) {
        String fr = "« " + String.join(" », « ", accented) + " »";
        String en = "“" + String.join("”, “", accented) + "”";
        Wording leaving = names(segments, culprit -> culprit.replacement().isEmpty())
                .map(alone -> Wording.of("retirer " + alone.fr() + ", ", "leave out " + alone.en() + ", "))
                .orElse(Wording.same(""));
        Wording replacing = names(segments, culprit -> culprit.replacement().isPresent() && !culprit.losesAccent())
                .map(others -> Wording.of("remplacer " + others.fr() + ", ", "replace " + others.en() + ", "))
                .orElse(Wording.same(""));
        return Wording.of(
                capitalised(leaving.fr() + replacing.fr() + "reformuler sans " + fr
                        + " : l’alphabet GSM n’a pas ces accents."),
                capitalised(leaving.en() + replacing.en() + "word it without " + en
                        + ": the GSM alphabet has no such accents."));
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static List<String> accentedWords(SmsSegments segments) {
        Set<String> words = new LinkedHashSet<>();
        String text = segments.text();
        for (SmsCulprit culprit : segments.culprits()) {
            for (int at : culprit.losesAccent() ? culprit.offsets() : List.<Integer>of()) {
                if (words.size() == MOST_WORDS) {
                    return ImmutableList.copyOf(words);
                }
                int start = at;
                while (start > 0 && at - start < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(start - 1))) {
                    start--;
                }
                int end = at;
                while (end < text.length() && end - at < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                words.add(text.substring(start, end));
            }
        }
        return ImmutableList.copyOf(words);
    }

    /** All that has to be done at once: one character that stays makes the message cost as much as before. */
    private static Wording without(SmsSegments segments) {
        Optional<Wording> alone =
                names(segments, culprit -> culprit.replacement().isEmpty());
        if (alone.isEmpty()) {
            return Wording.of(
                    "Remplacer ces caractères, ou reformuler sans eux.",
                    "Replace these characters, or word it without them.");
        }
        Wording rest = names(segments, culprit -> culprit.replacement().isPresent())
                .map(others -> Wording.of(", et remplacer " + others.fr(), ", and replace " + others.en()))
                .orElse(Wording.same(""));
        return Wording.of(
                "Retirer " + alone.get().fr() + ", que rien ne remplace" + rest.fr() + ".",
                "Leave out " + alone.get().en() + ", for which nothing stands" + rest.en() + ".");
    }

    private static Optional<Wording> names(SmsSegments segments, Predicate<SmsCulprit> wanted) {
        List<Wording> names = segments.culprits().stream()
                .filter(wanted)
                .map(SmsCulprit::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.of(
                        names.stream().map(Wording::fr).collect(Collectors.joining(", ")),
                        names.stream().map(Wording::en).collect(Collectors.joining(", "))));
    }
}
