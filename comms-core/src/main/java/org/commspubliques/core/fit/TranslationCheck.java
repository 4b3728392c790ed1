package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Translation;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.name.LanguageNames;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;

/**
 * Versions linguistiques: do the languages of a communication say the same, and are they all there? Rules {@code I18N-01} (a
 * translation older than its source: a text of the source has changed since, or the source is gone), {@code I18N-02} (a variant
 * that still has the text of another language), {@code I18N-03} (a language the authority promised on this channel is missing)
 * and {@code I18N-04} (a language that is none). Whether a translation is good is for people. Thread-safe.
 */
public final class TranslationCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.translation";

    /** In UTF-16 units: a shorter text, such as a number to call, may well be the same in two languages. */
    private static final int ENOUGH_TO_TRANSLATE = 40;

    /** A subtag of two letters is one of ISO 639-1; of the thousands of three letters nothing is known here. */
    private static final ImmutableSet<String> TWO_LETTERS = ImmutableSet.copyOf(Locale.getISOLanguages());

    private static final int MOST_LETTERS = 3;

    private final ImmutableMap<ChannelId, ImmutableSet<String>> promised;

    /** Creates a check that asks for no language. */
    public TranslationCheck() {
        this(Map.of());
    }

    /**
     * Creates a check that asks for languages.
     *
     * @param promised by channel, the languages the authority has promised on it, as BCP 47 tags such as {@code en}; a variant
     *     in {@code en-NZ} is one in {@code en}
     * @throws IllegalArgumentException if a language is no tag
     */
    public TranslationCheck(Map<ChannelId, Set<String>> promised) {
        ImmutableMap.Builder<ChannelId, ImmutableSet<String>> canonical = ImmutableMap.builder();
        promised.forEach((channel, languages) -> canonical.put(
                channel,
                languages.stream()
                        .map(language -> new VariantId(channel, language).language())
                        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo))));
        this.promised = canonical.buildOrThrow();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        Locus locus = Locus.of(Pointers.variant(communication, variant));
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        variant.translatedFrom()
                .flatMap(translation -> older(communication, variant, translation, locus))
                .ifPresent(findings::add);
        untranslated(communication, variant, locus).ifPresent(findings::add);
        missing(communication, variant, locus).ifPresent(findings::add);
        unknown(variant, locus).ifPresent(findings::add);
        return findings.build();
    }

    private static Optional<Finding> older(
            Communication communication, Variant variant, Translation translation, Locus locus) {
        Optional<Set<SectionRole>> changed = translation.changedSince(communication);
        if (changed.isPresent() && changed.get().isEmpty()) {
            return Optional.empty();
        }
        Wording version = version(variant.id());
        Wording source = version(translation.source());
        Finding.Builder finding = changed.isEmpty()
                ? finding(
                        "I18N-01",
                        locus,
                        Wording.of(
                                version.fr() + " : la " + lower(source.fr()) + " dont elle est traduite n’existe plus.",
                                version.en() + ": the " + lower(source.en()) + " it was translated from is gone."),
                        Wording.of(
                                "Retirer la traduction, ou noter la version dont elle est traduite.",
                                "Take the translation down, or note the version it is translated from."))
                : finding(
                        "I18N-01",
                        locus,
                        Wording.of(
                                version.fr() + " périmée : la " + lower(source.fr())
                                        + " a changé depuis la traduction ("
                                        + labels(changed.get(), Locale.FRENCH) + ").",
                                version.en() + " out of date: the " + lower(source.en())
                                        + " has changed since it was translated ("
                                        + labels(changed.get(), Locale.ENGLISH) + ")."),
                        Wording.of(
                                "Revoir la traduction, puis noter la source telle qu’elle est.",
                                "Go over the translation, then note the source as it is."));
        communication
                .variant(translation.source())
                .ifPresent(now -> finding.related(Locus.of(Pointers.variant(communication, now))));
        return Optional.of(finding.build());
    }

    private static String labels(Set<SectionRole> roles, Locale reader) {
        return roles.stream().map(role -> role.label().in(reader)).collect(Collectors.joining(", "));
    }

    private static Optional<Finding> untranslated(Communication communication, Variant variant, Locus locus) {
        if (variant.text().length() < ENOUGH_TO_TRANSLATE) {
            return Optional.empty();
        }
        return communication.variants().stream()
                .takeWhile(other -> !other.id().equals(variant.id()))
                .filter(other -> !language(other.id()).equals(language(variant.id())))
                .filter(other -> other.text().equals(variant.text()))
                .findFirst()
                .map(other -> finding(
                                "I18N-02",
                                locus,
                                Wording.of(
                                        version(variant.id()).fr() + " : c’est le texte de la "
                                                + lower(version(other.id()).fr()) + ".",
                                        version(variant.id()).en() + ": this is the text of the "
                                                + lower(version(other.id()).en()) + "."),
                                Wording.of("Traduire le texte.", "Translate the text."))
                        .related(Locus.of(Pointers.variant(communication, other)))
                        .build());
    }

    /** Said once for a channel, with its first variant. */
    private Optional<Finding> missing(Communication communication, Variant variant, Locus locus) {
        List<VariantId> written = communication.variants().stream()
                .map(Variant::id)
                .filter(id -> id.channel().equals(variant.channel()))
                .toList();
        List<String> missing = promised.getOrDefault(variant.channel(), ImmutableSet.of()).stream()
                .filter(language -> written.stream().noneMatch(id -> isIn(id.language(), language)))
                .toList();
        if (missing.isEmpty()
                || !written.subList(0, Math.min(1, written.size())).contains(variant.id())) {
            return Optional.empty();
        }
        return Optional.of(finding(
                        "I18N-03",
                        locus,
                        Wording.of(
                                "Canal « " + variant.channel() + " » : version manquante en "
                                        + names(missing, Locale.FRENCH) + ".",
                                "Channel '" + variant.channel() + "': no version in " + names(missing, Locale.ENGLISH)
                                        + "."),
                        Wording.of(
                                "Ajouter la traduction promise sur ce canal.",
                                "Add the translation promised on this channel."))
                .build());
    }

    private static boolean isIn(String written, String language) {
        return written.equals(language) || written.startsWith(language + "-");
    }

    private static Optional<Finding> unknown(Variant variant, Locus locus) {
        String language = language(variant.id());
        if (language.length() <= MOST_LETTERS && (language.length() != 2 || TWO_LETTERS.contains(language))) {
            return Optional.empty();
        }
        return Optional.of(finding(
                        "I18N-04",
                        locus,
                        Wording.of(
                                "« " + variant.id().language() + " » : ce n’est pas un code de langue.",
                                "'" + variant.id().language() + "' is no language code."),
                        Wording.of(
                                "Donner le code ISO 639 de la langue, tel que fr, en ou dhv.",
                                "Give the ISO 639 code of the language, such as fr, en or dhv."))
                .build());
    }

    /** The language alone: {@code fr} of {@code fr-NC}. */
    private static String language(VariantId id) {
        return Locale.forLanguageTag(id.language()).getLanguage();
    }

    private static Wording version(VariantId id) {
        Wording language = LanguageNames.of(id.language());
        return Wording.of("Version en " + language.fr(), "Version in " + language.en());
    }

    private static String names(List<String> languages, Locale reader) {
        return languages.stream()
                .map(language -> LanguageNames.of(language).in(reader))
                .collect(Collectors.joining(", "));
    }

    private static String lower(String version) {
        return "v" + version.substring(1);
    }

    private static Finding.Builder finding(String rule, Locus locus, Wording message, Wording advice) {
        return Finding.builder(rule, Severity.WARNING, locus, message)
                .category(FindingCategory.LANGUAGES)
                .proposal(Proposal.advice(advice));
    }
}
