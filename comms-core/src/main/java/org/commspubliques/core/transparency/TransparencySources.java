package org.commspubliques.core.transparency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.CostObject;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.campaign.Campaign;
import org.commspubliques.core.campaign.CampaignScope;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.lifecycle.PublishedChange;
import org.commspubliques.core.lifecycle.PublishedItem;
import org.commspubliques.core.lifecycle.PublishedItems;
import org.jspecify.annotations.Nullable;

/**
 * Sources d’un rapport de transparence: where what was published, the communications and their costs are known. Only what is
 * for the public comes into a report: an internal or restricted communication, and one that the host does not know any more,
 * is counted and not shown. As thread-safe as what it asks.
 */
public final class TransparencySources {

    /** How many characters of a text stand for a title. */
    private static final int MOST_OF_A_TEXT = 80;

    private final LocalAuthority authority;
    private final PublishedItems published;
    private final Function<CommunicationId, Optional<Communication>> communications;
    private final ImmutableList<Budget> budgets;
    private final ImmutableMap<String, Campaign> campaigns;

    private TransparencySources(
            LocalAuthority authority,
            PublishedItems published,
            Function<CommunicationId, Optional<Communication>> communications,
            ImmutableList<Budget> budgets,
            ImmutableMap<String, Campaign> campaigns) {
        this.authority = Objects.requireNonNull(authority, "authority");
        this.published = Objects.requireNonNull(published, "published");
        this.communications = Objects.requireNonNull(communications, "communications");
        this.budgets = budgets;
        this.campaigns = campaigns;
    }

    /**
     * Returns the sources of an authority, without costs.
     *
     * @param authority the authority, whose zone says what a day is
     * @param published what went out
     * @param communications returns a communication as it was last known, or nothing
     * @return the sources
     */
    public static TransparencySources of(
            LocalAuthority authority,
            PublishedItems published,
            Function<CommunicationId, Optional<Communication>> communications) {
        return new TransparencySources(authority, published, communications, ImmutableList.of(), ImmutableMap.of());
    }

    /**
     * Returns these sources with a budget, beside those there are: of another year, or in another currency. What it commits
     * for a communication is a cost of that communication; what it commits for a campaign alone is one of the campaign (see
     * {@link #with(Campaign)}); what it commits for neither, such as a subscription, is in no report.
     *
     * @param budget the budget
     * @return the sources
     */
    public TransparencySources with(Budget budget) {
        return new TransparencySources(
                authority,
                published,
                communications,
                ImmutableList.<Budget>builder().addAll(budgets).add(budget).build(),
                campaigns);
    }

    /**
     * Returns these sources with a campaign, beside those there are; it replaces one of the same identifier. What the budgets
     * commit for the campaign and for none of its communications is then in the report under its title, once, as soon as a
     * communication of the campaign went out in the period: one of its phases, or one that a commitment says is of it. A
     * campaign the sources do not know is called by its identifier. An internal one ({@link CampaignScope#INTERNAL}) is not
     * shown.
     *
     * @param campaign the campaign
     * @return the sources
     */
    public TransparencySources with(Campaign campaign) {
        return new TransparencySources(
                authority,
                published,
                communications,
                budgets,
                ImmutableMap.<String, Campaign>builder()
                        .putAll(campaigns)
                        .put(campaign.id(), campaign)
                        .buildKeepingLast());
    }

    /**
     * Makes the report of a period. What was done after it is in the report of a later one, so that a report made again says
     * the same.
     *
     * @param from the first day, in the zone of the authority
     * @param to the last day, included
     * @return the report
     * @throws IllegalArgumentException if the period ends before it begins
     */
    public TransparencyReport report(LocalDate from, LocalDate to) {
        return new Making(from, to).report();
    }

    /** The making of one report. For one thread. */
    private final class Making {

        private final LocalDate from;
        private final LocalDate to;
        private final Map<CommunicationId, Optional<Communication>> known = new LinkedHashMap<>();
        private final Map<CommunicationId, String> titles = new LinkedHashMap<>();
        private final List<PublicationLine> publications = new ArrayList<>();
        private final List<ChangeLine> changes = new ArrayList<>();
        private int notPublic;

        Making(LocalDate from, LocalDate to) {
            this.from = from;
            this.to = to;
        }

        TransparencyReport report() {
            List<PublishedItem> items = published.all();
            items.forEach(item -> findTitle(item, variant -> variant.text(SectionRole.TITLE)));
            items.forEach(item -> findTitle(item, variant -> Optional.of(beginning(variant.text()))));
            items.forEach(this::take);
            publications.sort((one, other) -> one.at().compareTo(other.at()));
            changes.sort(
                    (one, other) -> one.change().at().compareTo(other.change().at()));
            return new TransparencyReport(
                    authority.name(), zone(), from, to, publications, changes, costs(), campaignCosts(), notPublic);
        }

        private ZoneId zone() {
            return authority.zone();
        }

        private void take(PublishedItem item) {
            Optional<Communication> communication = shown(item.communication());
            if (communication.isEmpty()) {
                notPublic += isWithin(item.at()) ? 1 : 0;
                return;
            }
            String title = titles.getOrDefault(
                    item.communication(), item.communication().value());
            if (isWithin(item.at())) {
                publications.add(new PublicationLine(
                        item.communication(),
                        title,
                        item.variant(),
                        item.at(),
                        publicLink(item.reference()),
                        item.urgent(),
                        item.releasedBy(),
                        item.overrides()));
            }
            for (PublishedChange change : item.changes()) {
                if (isWithin(change.at())) {
                    changes.add(new ChangeLine(item.communication(), title, item.variant(), item.at(), change));
                }
            }
        }

        private Optional<Communication> shown(CommunicationId id) {
            return known.computeIfAbsent(id, communications)
                    .filter(communication -> communication.confidentiality() == Confidentiality.PUBLIC);
        }

        /** What its authors call it among themselves stays there: a title is one that went out, or the beginning of the text. */
        private void findTitle(PublishedItem item, Function<Variant, Optional<String>> of) {
            if (!titles.containsKey(item.communication())) {
                shown(item.communication())
                        .flatMap(communication -> communication.variant(item.variant()))
                        .flatMap(of)
                        .filter(title -> !title.isBlank())
                        .ifPresent(title -> titles.put(item.communication(), title));
            }
        }

        private boolean isWithin(Instant at) {
            LocalDate day = LocalDate.ofInstant(at, zone());
            return !day.isBefore(from) && !day.isAfter(to);
        }

        private List<CostLine> costs() {
            Map<CommunicationId, List<Money>> paid = paid(CostObject::ofCommunication);
            Map<CommunicationId, CostLine> lines = new LinkedHashMap<>();
            for (PublicationLine line : publications) {
                List<Money> amounts = paid.getOrDefault(line.communication(), List.of());
                if (!amounts.isEmpty()) {
                    lines.putIfAbsent(line.communication(), new CostLine(line.communication(), line.title(), amounts));
                }
            }
            return ImmutableList.copyOf(lines.values());
        }

        private List<CampaignCostLine> campaignCosts() {
            Map<String, List<Money>> paid =
                    paid(object -> object.ofCommunication().isPresent() ? Optional.empty() : object.ofCampaign());
            ImmutableList.Builder<CampaignCostLine> lines = ImmutableList.builder();
            for (String id : campaignsShown()) {
                List<Money> amounts = paid.getOrDefault(id, List.of());
                if (!amounts.isEmpty()) {
                    Optional<Campaign> campaign = Optional.ofNullable(campaigns.get(id));
                    lines.add(new CampaignCostLine(
                            id, campaign.map(Campaign::title).orElse(id), amounts));
                }
            }
            return lines.build();
        }

        /** Those of which something went out: that a campaign is only being prepared is nobody's business yet. */
        private Set<String> campaignsShown() {
            Set<CommunicationId> out =
                    publications.stream().map(PublicationLine::communication).collect(Collectors.toSet());
            Set<String> shown = new LinkedHashSet<>();
            for (Campaign campaign : campaigns.values()) {
                if (campaign.communications().stream().anyMatch(out::contains)) {
                    shown.add(campaign.id());
                }
            }
            for (Budget budget : budgets) {
                for (Commitment commitment : budget.commitments()) {
                    CostObject object = commitment.object();
                    if (object.ofCommunication().filter(out::contains).isPresent()) {
                        object.ofCampaign().ifPresent(shown::add);
                    }
                }
            }
            shown.removeIf(id -> Optional.ofNullable(campaigns.get(id))
                    .filter(campaign -> campaign.scope() == CampaignScope.INTERNAL)
                    .isPresent());
            return shown;
        }

        /** By object, once for all: to ask each budget for each communication would take their product. */
        private <K> Map<K, List<Money>> paid(Function<CostObject, Optional<K>> key) {
            Map<K, List<Money>> paid = new LinkedHashMap<>();
            for (Budget budget : budgets) {
                budget.costBy(key)
                        .forEach((id, cost) -> paid.computeIfAbsent(id, first -> new ArrayList<>())
                                .add(cost));
            }
            paid.replaceAll((id, amounts) -> TransparencyReport.byCurrency(amounts));
            return paid;
        }
    }

    /** The first line of a text, as many of its words as a table has room for. */
    private static String beginning(String text) {
        String line = text.lines()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (line.codePointCount(0, line.length()) <= MOST_OF_A_TEXT) {
            return line;
        }
        int end = line.offsetByCodePoints(0, MOST_OF_A_TEXT);
        int word = line.lastIndexOf(' ', end);
        return line.substring(0, word > 0 ? word : end).strip() + "\u00A0…";
    }

    /**
     * Returns the address of what is on the web for all to see; null for the number of a mailing, the name of a file, and an
     * address with an account or an e-mail address in it.
     */
    private static @Nullable URI publicLink(String reference) {
        String lower = reference.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("https://") || lower.startsWith("http://");
        if (!web || lower.indexOf('@') >= 0 || lower.contains("%40")) {
            return null;
        }
        try {
            URI link = new URI(reference);
            return link.getHost() == null ? null : link;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
