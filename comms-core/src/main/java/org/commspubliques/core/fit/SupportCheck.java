package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.support.Article;
import org.commspubliques.core.support.Lifetime;
import org.commspubliques.core.support.SupportCatalog;
import org.commspubliques.core.support.SupportField;
import org.commspubliques.core.support.SupportProfile;
import org.commspubliques.core.time.DateWording;

/**
 * Complétude du support: does a message hold what its form asks for, and is it still of use? Rules {@code SPT-01} (a field is
 * missing: a warning where the form requires it, a remark where it had better be there, or where a text of one piece has no
 * parts), {@code SPT-02} (no end is set for what ends, or the end comes before publication) and {@code SPT-03} (a text longer
 * than was commissioned). A communication that does not say its form is not judged. Fields are looked for in the variants that
 * {@linkplain SupportProfile#isCarriedBy carry the whole}; what belongs to the communication is said once, with the first
 * variant. What the law or the channel asks for, and the words that stand for images and recordings, are for other checks.
 * Thread-safe.
 */
public final class SupportCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.support";

    private static final Wording FILL_IN = Wording.of("Remplir ces champs.", "Fill in these fields.");

    private final SupportCatalog catalog;
    private final ChannelCatalog channels;

    /**
     * Creates the check.
     *
     * @param catalog what is expected of each form
     * @param channels the channels, some of which ask for fields themselves
     */
    public SupportCheck(SupportCatalog catalog, ChannelCatalog channels) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.channels = Objects.requireNonNull(channels, "channels");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return List.of(new DataPack("supports", catalog.sha256()), new DataPack("channels", channels.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        Optional<SupportProfile> profile = communication.support().flatMap(catalog::find);
        if (profile.isEmpty()) {
            return List.of();
        }
        Locus locus = Locus.of(Pointers.variant(communication, variant));
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableList<SupportField> required =
                missing(profile.get(), profile.get().requires(), communication, variant);
        if (!required.isEmpty()) {
            findings.add(missing(profile.get(), required, isGrave(required, variant), locus));
        }
        ImmutableList<SupportField> wished =
                missing(profile.get(), profile.get().recommends(), communication, variant);
        if (!wished.isEmpty()) {
            findings.add(wished(profile.get(), wished, locus));
        }
        lifetime(profile.get(), communication, variant, context, locus).ifPresent(findings::add);
        Article article = Article.of(variant);
        profile.get().lengths().forEach((role, most) -> {
            if (article.signs(role) > most) {
                findings.add(tooLong(profile.get(), role, article.signs(role), most, locus));
            }
        });
        return findings.build();
    }

    private ImmutableList<SupportField> missing(
            SupportProfile profile, Set<SupportField> fields, Communication communication, Variant variant) {
        boolean carries = profile.isCarriedBy(communication, variant);
        boolean isFirst = communication.variants().get(0).id().equals(variant.id());
        return fields.stream()
                .filter(field -> field.isShared() ? isFirst : carries)
                .filter(field -> !field.isOfAccessibility())
                .filter(field ->
                        field != SupportField.VALID_UNTIL || !profile.lifetime().needsEnd())
                .filter(field -> !field.isGiven(communication, variant))
                .filter(field -> !isAskedForByItsChannel(field, variant))
                .collect(ImmutableList.toImmutableList());
    }

    /** The check of channels says so, then. The fields of the two have the same names. */
    private boolean isAskedForByItsChannel(SupportField field, Variant variant) {
        return channels.find(variant.channel()).stream()
                .flatMap(channel -> channel.requirements().stream())
                .anyMatch(requirement -> requirement.field().name().equals(field.name()));
    }

    /** A text of one piece may hold a title and a contact without saying so: what it lacks is a remark. */
    private static boolean isGrave(List<SupportField> missing, Variant variant) {
        boolean inParts = variant.sections().stream().anyMatch(section -> section.role() != SectionRole.BODY);
        return inParts || missing.stream().anyMatch(field -> !field.isPart());
    }

    private static Finding missing(SupportProfile profile, List<SupportField> fields, boolean grave, Locus locus) {
        Wording names = names(fields);
        return finding(
                "SPT-01",
                grave ? Severity.WARNING : Severity.INFO,
                locus,
                profile,
                Wording.of("il manque : " + names.fr() + ".", "missing: " + names.en() + "."),
                FILL_IN);
    }

    private static Finding wished(SupportProfile profile, List<SupportField> fields, Locus locus) {
        Wording names = names(fields);
        return finding(
                "SPT-01",
                Severity.INFO,
                locus,
                profile,
                Wording.of(
                        "à ajouter si possible : " + names.fr() + ".", "to be added if possible: " + names.en() + "."),
                FILL_IN);
    }

    private static Wording names(List<SupportField> fields) {
        return Wording.of(
                fields.stream().map(field -> field.label().fr()).collect(Collectors.joining(", ")),
                fields.stream().map(field -> field.label().en()).collect(Collectors.joining(", ")));
    }

    private static Optional<Finding> lifetime(
            SupportProfile profile, Communication communication, Variant variant, ReviewContext context, Locus locus) {
        Lifetime lifetime = profile.lifetime();
        ZoneId zone = context.authority().zone();
        Optional<Instant> end = lifetime.endOf(communication, context.publishedAt(), zone);
        if (end.isEmpty()) {
            boolean isFirst = communication.variants().get(0).id().equals(variant.id());
            return lifetime.needsEnd() && isFirst ? Optional.of(endless(profile, locus)) : Optional.empty();
        }
        return end.filter(instant -> !instant.isAfter(context.publishedAt()))
                .map(instant -> outOfDate(profile, LocalDate.ofInstant(instant.minusNanos(1), zone), locus));
    }

    private static Finding endless(SupportProfile profile, Locus locus) {
        return finding(
                "SPT-02",
                profile.lifetime().end() == Lifetime.End.DEADLINE ? Severity.WARNING : Severity.INFO,
                locus,
                profile,
                Wording.of("aucune fin de validité.", "no end of validity."),
                Wording.of(
                        "Fixer la fin de validité, après laquelle le message est retiré.",
                        "Set the end of validity, after which the message is taken down."));
    }

    private static Finding outOfDate(SupportProfile profile, LocalDate lastDay, Locus locus) {
        Wording last = DateWording.dayMonthAndYear(lastDay);
        return finding(
                "SPT-02",
                Severity.WARNING,
                locus,
                profile,
                Wording.of(
                        "périmé au jour de la diffusion ; dernier jour utile : " + last.fr() + ".",
                        "out of date on the day it goes out; last day of use: " + last.en() + "."),
                Wording.of(
                        "Avancer la diffusion, corriger la fin de validité, ou renoncer au message.",
                        "Publish it earlier, correct the end of validity, or drop the message."));
    }

    private static Finding tooLong(SupportProfile profile, SectionRole role, int signs, int most, Locus locus) {
        return finding(
                "SPT-03",
                Severity.INFO,
                locus,
                profile,
                Wording.of(
                        role.label().fr() + " de " + signs + " signes, espaces comprises, pour " + most + " prévus.",
                        role.label().en() + " of " + signs + " characters, spaces included, where " + most
                                + " were planned."),
                Wording.of("Raccourcir le texte.", "Shorten the text."));
    }

    private static Finding finding(
            String rule, Severity severity, Locus locus, SupportProfile profile, Wording message, Wording advice) {
        return Finding.builder(
                        rule,
                        severity,
                        locus,
                        Wording.of(
                                capitalised(profile.word().fr()) + " : " + message.fr(),
                                capitalised(profile.word().en()) + ": " + message.en()))
                .category(FindingCategory.SUPPORT)
                .proposal(Proposal.advice(advice))
                .build();
    }

    private static String capitalised(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }
}
