package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.commspubliques.core.consent.Exclusion;
import org.commspubliques.core.consent.ProcessingPurpose;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.consent.SortCriterion;
import org.commspubliques.core.consent.UnsubscribeLink;
import org.commspubliques.core.consent.UseCatalog;
import org.commspubliques.core.consent.UseRules;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Source;

/**
 * Licéité des audiences: may the file from which an audience is drawn serve this communication? Rules {@code AUD-01} (the file
 * does not serve this purpose, or nobody says which file it is), {@code AUD-02} (political use, which no file of the authority
 * serves), {@code AUD-03} (a register the law keeps for something else, or a sorting it excludes) and {@code AUD-04} (nothing
 * tells how to make such messages stop). Only channels that write to people one by one are judged. Whether each person may be
 * written to is not for this check but for {@link UseRules#decide(org.commspubliques.core.consent.ContactRights, ProcessingUse,
 * java.time.LocalDate)}. Thread-safe.
 */
public final class AudienceCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.audience";

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
    public AudienceCheck(ChannelCatalog channels, UseCatalog uses, LegalReferences law, List<AudienceFile> files) {
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
        Optional<ChannelKind> kind = channels.find(variant.channel()).map(Channel::kind);
        if (kind.isEmpty()) {
            return List.of();
        }
        UseRules rules = uses.forTerritory(context.authority().territory());
        AudienceFindings found = new AudienceFindings(rules, law, Locus.of(Pointers.variant(communication, variant)));
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Map<String, UnsubscribeLink> links = Maps.newLinkedHashMap();
        for (Audience audience : communication.audiences()) {
            ProcessingUse use = ProcessingUse.of(purposes.apply(communication, audience), kind.get());
            if (!use.isAddressed()) {
                return List.of();
            }
            findings.addAll(about(rules, audience, use, found));
            rules.unsubscribeLink(use).ifPresent(link -> links.put(link.id(), link));
        }
        String language = variant.id().language();
        if (language.startsWith("fr") || language.startsWith("en")) {
            links.values().stream()
                    .filter(link -> !link.isIn(variant.text()))
                    .forEach(link -> findings.add(found.noWayOut(link)));
        }
        return findings.build();
    }

    private List<Finding> about(UseRules rules, Audience audience, ProcessingUse use, AudienceFindings found) {
        AudienceFile file = files.get(audience.id());
        if (use.purpose() == ProcessingPurpose.POLITICAL_COMMUNICATION
                || (file != null && file.purposes().contains(ProcessingPurpose.POLITICAL_COMMUNICATION))) {
            return List.of(found.political(audience));
        }
        if (file == null) {
            return List.of(found.unknownFile(audience, use));
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Exclusion exclusion : rules.decide(file, use).exclusions()) {
            findings.add(
                    exclusion == Exclusion.REGISTER_RESTRICTED
                            ? found.register(audience, file, use)
                            : found.noBasis(audience, file, use, exclusion));
        }
        Map<SortCriterion, Source> forbidden = rules.forbiddenSorting(file.origin());
        file.attributes().forEach((attribute, criterion) -> {
            Source source = forbidden.get(criterion);
            if (source != null && maySort(audience, attribute)) {
                findings.add(found.sorting(audience, file, attribute, criterion, source));
            }
        });
        return findings.build();
    }

    /** Whether an audience is, or may be, sorted by an attribute: a segment that is there says so, unless it names others. */
    private static boolean maySort(Audience audience, String attribute) {
        return audience.segment()
                .map(segment -> !segment.names().isEmpty()
                        || segment.attributes().stream()
                                .anyMatch(id -> id.value().equals(attribute)))
                .orElse(true);
    }
}
