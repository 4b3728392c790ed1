package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.Derogation;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.OverriddenRule;
import org.commspubliques.core.lifecycle.PublishedChange;
import org.commspubliques.core.lifecycle.PublishedItem;
import org.commspubliques.core.lifecycle.PublishedItems;
import org.commspubliques.core.lifecycle.ReleasingOffice;
import org.jspecify.annotations.Nullable;

/**
 * Publications au registre, sans les personnes: what went out, which offices had released exactly that content when its
 * permit was issued, and what was done about it since. It is read from the record of approvals without its vault: persons
 * and their texts are not only left out, they are not read. Thread-safe.
 */
public final class RecordedPublications implements PublishedItems {

    private final PublicationRegister register;
    private final ApprovalJournal journal;
    private final Function<OfficeId, Wording> titles;

    private RecordedPublications(ApprovalStore store, Function<OfficeId, Wording> titles) {
        this.register = PublicationRegister.of(store);
        this.journal = new ApprovalJournal(store);
        this.titles = Objects.requireNonNull(titles, "titles");
    }

    /**
     * Returns the publications of a store, with the names that an organisation chart gives its offices, without an article.
     *
     * @param store where approvals are recorded
     * @param offices how the authority calls its offices, those of the house too
     * @return the publications
     */
    public static RecordedPublications of(ApprovalStore store, OrgChart offices) {
        return of(store, offices::nameOf);
    }

    /**
     * Returns the publications of a store.
     *
     * @param store where approvals are recorded
     * @param titles how the host calls an office, with its article, as {@link Mandate#capacity(Function)} asks; an office for
     *     which it returns null is called by its usual name, else its identifier
     * @return the publications
     */
    public static RecordedPublications of(ApprovalStore store, Function<OfficeId, Wording> titles) {
        return new RecordedPublications(store, titles);
    }

    @Override
    public List<PublishedItem> all() {
        List<Publication> publications = register.publications();
        Map<PermitId, Release> releases = new LinkedHashMap<>();
        Set<CommunicationId> communications = new LinkedHashSet<>();
        publications.forEach(publication -> communications.add(publication.communication()));
        communications.forEach(communication -> read(communication, releases));
        return publications.stream()
                .map(publication -> item(publication, releases.get(publication.permit())))
                .collect(ImmutableList.toImmutableList());
    }

    /** By what a permit was issued. */
    private static final class Release {

        private final boolean urgent;
        private final Set<ReleasingOffice> offices = new LinkedHashSet<>();
        private final Set<OverriddenRule> overrides = new LinkedHashSet<>();

        Release(boolean urgent) {
            this.urgent = urgent;
        }
    }

    private void read(CommunicationId communication, Map<PermitId, Release> releases) {
        Map<PermitId, Release> own = new LinkedHashMap<>();
        ApprovalState state = ApprovalState.initial();
        for (RecordedAct act : journal.load(communication).acts()) {
            for (ApprovalEvent event : act.events()) {
                if (event instanceof ApprovalEvent.PermitIssued issued) {
                    own.put(issued.permit(), release(state, issued));
                } else if (event instanceof ApprovalEvent.Ratified ratified) {
                    own.values().stream()
                            .filter(release -> release.urgent)
                            .forEach(release -> release.offices.add(office(ratified.mandate())));
                }
            }
            state = state.after(act.at(), act.events());
        }
        releases.putAll(own);
    }

    private Release release(ApprovalState state, ApprovalEvent.PermitIssued issued) {
        Release release = new Release(!state.isApproved(issued.variant()));
        if (release.urgent) {
            state.debt().map(FastTrackDebt::mandate).ifPresent(mandate -> release.offices.add(office(mandate)));
        }
        ApprovalChain chain = state.chain().orElse(null);
        for (Vote vote : state.votes()) {
            if (chain != null
                    && vote.kind().isApproval()
                    && issued.seal().equals(vote.seals().get(issued.variant()))
                    && chain.stage(vote.stage())
                            .map(Stage::nature)
                            .filter(StageNature::isBinding)
                            .isPresent()) {
                release.offices.add(office(vote.mandate()));
            }
        }
        for (Derogation derogation : state.derogations()) {
            if (derogation.variant().equals(issued.variant())
                    && derogation.seal().equals(issued.seal())
                    && issued.derogations().contains(derogation.rule())) {
                release.overrides.add(new OverriddenRule(
                        derogation.rule(), derogation.mandate().office()));
            }
        }
        return release;
    }

    private ReleasingOffice office(Mandate mandate) {
        return new ReleasingOffice(mandate.office(), mandate.capacity(titles));
    }

    private static PublishedItem item(Publication publication, @Nullable Release release) {
        PublishedItem.Builder item = PublishedItem.builder(
                        publication.communication(), publication.variant(), publication.at())
                .reference(publication.reference());
        if (release != null) {
            release.offices.forEach(item::releasedBy);
            release.overrides.forEach(item::override);
            if (release.urgent) {
                item.urgent();
            }
        }
        for (Publication.Amendment amendment : publication.amendments()) {
            if (amendment.event() instanceof ApprovalEvent.Corrected corrected) {
                item.change(new PublishedChange(
                        PublishedChange.Kind.CORRECTED,
                        amendment.at(),
                        corrected.mandate().office(),
                        corrected.notice(),
                        corrected.by()));
            } else if (amendment.event() instanceof ApprovalEvent.PublicationWithdrawn withdrawn) {
                item.change(new PublishedChange(
                        PublishedChange.Kind.WITHDRAWN,
                        amendment.at(),
                        withdrawn.mandate().office(),
                        withdrawn.notice(),
                        null));
            }
        }
        return item.build();
    }
}
