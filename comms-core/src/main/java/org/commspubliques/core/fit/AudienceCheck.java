package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.audience.AudienceScope;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.consent.AudienceFile;
import org.commspubliques.core.consent.Eligibility;
import org.commspubliques.core.consent.Exclusion;
import org.commspubliques.core.consent.ProcessingPurpose;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.consent.SortCriterion;
import org.commspubliques.core.consent.UnsubscribeLink;
import org.commspubliques.core.consent.UseCatalog;
import org.commspubliques.core.consent.UseRules;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;

/**
 * Licéité des audiences: may the file from which an audience is drawn serve this communication? Rules {@code AUD-01} (the file
 * does not serve this purpose, or nobody says which file it is), {@code AUD-02} (political use, which no file of the authority
 * serves), {@code AUD-03} (a register the law keeps for something else, or a sorting it excludes) and {@code AUD-04} (nothing
 * tells how to make such messages stop). Only channels that write to people one by one are judged. Whether each person may be
 * written to is not for this check but for {@link UseRules#decide(org.commspubliques.core.consent.ContactRights, ProcessingUse,
 * LocalDate)}. Thread-safe.
 */
public final class AudienceCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.audience";

    /** They reach whoever comes by: no file is needed. */
    private static final Set<ChannelKind> IMPERSONAL =
            Set.of(ChannelKind.WEBSITE, ChannelKind.SOCIAL, ChannelKind.DISPLAY_BOARD, ChannelKind.POSTER);

    private static final Source POLITICAL = Source.of(
            "CNIL, « Les fichiers qui ne peuvent pas être utilisés pour la communication politique », 21 octobre 2025, et"
                    + " « Communication municipale », 7 août 2012 (copies)",
            LocalDate.of(2026, 11, 28),
            Confidence.OFFICIAL);

    private static final Source ACCOUNTABILITY = Source.unchecked(
            "loi n° 78-17 du 6 janvier 1978, art. 4, 2° : données collectées pour des finalités déterminées, de connaissance"
                    + " générale");

    private final ChannelCatalog channels;
    private final UseCatalog uses;
    private final LegalReferences law;
    private final ImmutableMap<String, AudienceFile> files;
    private final BiFunction<Communication, Audience, ProcessingPurpose> purposes;

    /**
     * Creates the check; what people’s details are used for is told by {@link #usualPurpose}.
     *
     * @param channels the channels and their kinds
     * @param uses what may be used for what
     * @param law the texts to cite
     * @param files what the host states about the files from which it draws audiences; see {@link AudienceFile#standard()}
     * @throws IllegalArgumentException if two statements are about one audience
     */
    public AudienceCheck(
            ChannelCatalog channels, UseCatalog uses, LegalReferences law, List<AudienceFile> files) {
        this(channels, uses, law, files, AudienceCheck::usualPurpose);
    }

    /**
     * Creates the check.
     *
     * @param channels the channels and their kinds
     * @param uses what may be used for what
     * @param law the texts to cite
     * @param files what the host states about the files from which it draws audiences
     * @param purposes for what a communication uses the details of an audience; thread-safe
     * @throws IllegalArgumentException if two statements are about one audience
     */
    public AudienceCheck(
            ChannelCatalog channels,
            UseCatalog uses,
            LegalReferences law,
            List<AudienceFile> files,
            BiFunction<Communication, Audience, ProcessingPurpose> purposes) {
        this.channels = Objects.requireNonNull(channels, "channels");
        this.uses = Objects.requireNonNull(uses, "uses");
        this.law = Objects.requireNonNull(law, "law");
        this.files = Maps.uniqueIndex(files, AudienceFile::audience);
        this.purposes = Objects.requireNonNull(purposes, "purposes");
    }

    /**
     * Returns for what a communication usually uses the details of an audience: an alert is an emergency; newsrooms get what
     * concerns the press and the staff what concerns the staff; an invitation invites; service information and legal notices are
     * information of public service, participation is participation, and everything else is municipal news.
     *
     * @param communication the communication
     * @param audience one of its audiences
     * @return the purpose; never {@link ProcessingPurpose#GREETINGS}, {@link ProcessingPurpose#PROMOTION},
     *     {@link ProcessingPurpose#SURVEY} or {@link ProcessingPurpose#POLITICAL_COMMUNICATION}, which a host alone can tell
     */
    public static ProcessingPurpose usualPurpose(Communication communication, Audience audience) {
        if (communication.purpose() == CommunicationPurpose.ALERT) {
            return ProcessingPurpose.EMERGENCY;
        }
        if (audience.scope() == AudienceScope.PRESS) {
            return ProcessingPurpose.PRESS_RELATIONS;
        }
        if (audience.scope() == AudienceScope.INTERNAL) {
            return ProcessingPurpose.STAFF_INFORMATION;
        }
        if (communication.support().filter(SupportKind.INVITATION::equals).isPresent()) {
            return ProcessingPurpose.EVENT_INVITATION;
        }
        return switch (communication.purpose()) {
            case ALERT -> ProcessingPurpose.EMERGENCY;
            case SERVICE_INFORMATION, LEGAL_NOTICE -> ProcessingPurpose.PUBLIC_SERVICE_INFORMATION;
            case PARTICIPATION -> ProcessingPurpose.PARTICIPATION;
            case INTERNAL -> ProcessingPurpose.STAFF_INFORMATION;
            case INFORMATION, PROMOTION, PUBLIC_RELATIONS -> ProcessingPurpose.MUNICIPAL_NEWS;
        };
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return List.of(new DataPack("channels", channels.sha256()), new DataPack("uses", uses.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        Optional<ChannelKind> kind = channels.find(variant.channel())
                .map(Channel::kind)
                .filter(channel -> !IMPERSONAL.contains(channel));
        if (kind.isEmpty()) {
            return List.of();
        }
        UseRules rules = uses.forTerritory(context.authority().territory());
        Locus locus = Locus.of(Pointers.variant(communication, variant));
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Map<String, UnsubscribeLink> links = Maps.newLinkedHashMap();
        for (Audience audience : communication.audiences()) {
            ProcessingUse use = ProcessingUse.of(purposes.apply(communication, audience), kind.get());
            findings.addAll(audience(rules, audience, use, locus));
            rules.unsubscribeLink(use).ifPresent(link -> links.put(link.id(), link));
        }
        String language = variant.id().language();
        if (language.startsWith("fr") || language.startsWith("en")) {
            links.values().stream()
                    .filter(link -> !link.isIn(variant.text()))
                    .forEach(link -> findings.add(noWayOut(rules, link, locus)));
        }
        return findings.build();
    }

    private List<Finding> audience(UseRules rules, Audience audience, ProcessingUse use, Locus locus) {
        AudienceFile file = files.get(audience.id());
        if (use.purpose() == ProcessingPurpose.POLITICAL_COMMUNICATION
                || (file != null && file.purposes().contains(ProcessingPurpose.POLITICAL_COMMUNICATION))) {
            return List.of(political(rules, audience, locus));
        }
        if (file == null) {
            return List.of(unknownFile(audience, use, locus));
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Eligibility eligibility = rules.decide(file, use);
        for (Exclusion exclusion : eligibility.exclusions()) {
            findings.add(exclusion == Exclusion.REGISTER_RESTRICTED
                    ? register(rules, audience, file, use, locus)
                    : noBasis(rules, audience, file, use, exclusion, locus));
        }
        Map<SortCriterion, Source> forbidden = rules.forbiddenSorting(file.origin());
        file.attributes().forEach((attribute, criterion) -> {
            Source source = forbidden.get(criterion);
            if (source != null) {
                findings.add(sorting(audience, file, attribute, criterion, source, locus));
            }
        });
        return findings.build();
    }

    private Finding political(UseRules rules, Audience audience, Locus locus) {
        Wording why = rules.explain(Exclusion.POLITICAL_USE, law);
        return finding(
                "AUD-02",
                Severity.BLOCKING,
                locus,
                about(audience, why),
                POLITICAL,
                Wording.of(
                        "Ne pas adresser ce message par un fichier de la collectivité.",
                        "Do not send this message by means of a file of the authority."));
    }

    private static Finding unknownFile(Audience audience, ProcessingUse use, Locus locus) {
        return finding(
                "AUD-01",
                Severity.INFO,
                locus,
                about(
                        audience,
                        Wording.of(
                                "rien ne dit de quel fichier viennent les coordonnées ; finalité : "
                                        + use.purpose().label().fr() + ".",
                                "nothing says from which file the details come; purpose: "
                                        + use.purpose().label().en() + ".")),
                ACCOUNTABILITY,
                Wording.of(
                        "Déclarer le fichier de cette audience et ce pour quoi il a été constitué.",
                        "State the file of this audience and what it was made for."));
    }

    private Finding register(
            UseRules rules, Audience audience, AudienceFile file, ProcessingUse use, Locus locus) {
        return finding(
                "AUD-03",
                Severity.WARNING,
                locus,
                about(audience, withUse(rules.explain(Exclusion.REGISTER_RESTRICTED, law), file, use)),
                rules.originSource(file.origin()),
                Wording.of(
                        "Recueillir l’accord exprès des personnes, ou prendre un autre fichier.",
                        "Ask the people’s express agreement, or take another file."));
    }

    private Finding noBasis(
            UseRules rules,
            Audience audience,
            AudienceFile file,
            ProcessingUse use,
            Exclusion exclusion,
            Locus locus) {
        return finding(
                "AUD-01",
                Severity.WARNING,
                locus,
                about(audience, withUse(rules.explain(exclusion, law), file, use)),
                exclusion == Exclusion.NO_BASIS ? ACCOUNTABILITY : rules.originSource(file.origin()),
                Wording.of(
                        "Demander l’accord des personnes, s’en tenir à la finalité annoncée, ou consulter le délégué à la"
                                + " protection des données.",
                        "Ask the people, keep to the purpose that was announced, or consult the data protection officer."));
    }

    /** A sorting blocks where the authority that watches over it says so itself. */
    private static Finding sorting(
            Audience audience,
            AudienceFile file,
            String attribute,
            SortCriterion criterion,
            Source source,
            Locus locus) {
        return finding(
                "AUD-03",
                source.confidence().isConfirmed() ? Severity.BLOCKING : Severity.WARNING,
                locus,
                about(
                        audience,
                        Wording.of(
                                "tri « " + attribute + " » exclu pour ce fichier (" + file.origin().label().fr() + ") : "
                                        + criterion.label().fr() + ".",
                                "sorting '" + attribute + "' excluded for this file ("
                                        + file.origin().label().en() + "): "
                                        + criterion.label().en() + ".")),
                source,
                Wording.of("Retirer ce critère de tri.", "Remove this criterion."));
    }

    private Finding noWayOut(UseRules rules, UnsubscribeLink link, Locus locus) {
        List<LegalReference> applicable = law.applicable(link.references(), rules.territory());
        Wording cited = LegalReferences.cite(applicable);
        return finding(
                "AUD-04",
                Severity.WARNING,
                locus,
                Wording.of(
                        "Rien ne dit comment ne plus recevoir ces messages"
                                + (applicable.isEmpty() ? "." : " (" + cited.fr() + ")."),
                        "Nothing tells how to stop receiving these messages"
                                + (applicable.isEmpty() ? "." : " (" + cited.en() + ").")),
                link.source(),
                Wording.of(
                        "Ajouter : « " + link.mention().fr() + " »" + link.header()
                                .map(header -> ", et le champ " + header + " à l’envoi")
                                .orElse("") + ".",
                        "Add: '" + link.mention().en() + "'" + link.header()
                                .map(header -> ", and the field " + header + " when sending")
                                .orElse("") + "."));
    }

    private static Wording withUse(Wording why, AudienceFile file, ProcessingUse use) {
        return Wording.of(
                why.fr() + " Fichier : " + file.origin().label().fr() + " ; finalité : "
                        + use.purpose().label().fr() + ".",
                why.en() + " File: " + file.origin().label().en() + "; purpose: "
                        + use.purpose().label().en() + ".");
    }

    private static Wording about(Audience audience, Wording what) {
        return Wording.of(
                "Audience « " + audience.name().fr() + " » : " + what.fr(),
                "Audience '" + audience.name().en() + "': " + what.en());
    }

    private static Finding finding(
            String rule, Severity severity, Locus locus, Wording message, Source source, Wording advice) {
        return Finding.builder(rule, severity, locus, message)
                .category(FindingCategory.PERSONAL_DATA)
                .source(source)
                .proposal(Proposal.advice(advice))
                .build();
    }
}
