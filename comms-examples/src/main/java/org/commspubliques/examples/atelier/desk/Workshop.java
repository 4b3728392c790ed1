package org.commspubliques.examples.atelier.desk;

import java.nio.file.Path;
import java.time.Clock;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.ChannelAdapter;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.publication.PublicationRegister;
import org.commspubliques.approval.publication.adapter.FolderAdapter;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.review.Review;
import org.commspubliques.examples.atelier.draft.Draft;
import org.commspubliques.examples.atelier.draft.DraftContent;
import org.commspubliques.examples.atelier.draft.Drafts;

/** The library as this atelier puts it together, once, at the start. Immutable and thread-safe. */
final class Workshop {

    final LocalAuthority authority = DemoTown.authority();
    final ChannelCatalog channels = ChannelCatalog.standard();
    final Users users;
    final Names names;
    final Drafts drafts;
    final ApprovalStore store;
    final Clock clock;
    final Review review;
    final Approvals approvals;
    final PublicationGate gate;
    final PublicationRegister publications;
    final ChannelAdapter adapter;

    /**
     * Puts it together.
     *
     * @param users the people
     * @param drafts where texts are kept
     * @param store where approvals are recorded
     * @param published the folder into which texts are published, which is there
     * @param clock what tells the instant of a request
     */
    Workshop(Users users, Drafts drafts, ApprovalStore store, Path published, Clock clock) {
        MandateRegister mandates = DemoTown.mandates();
        this.users = users;
        this.names = new Names(users, mandates.chart(), channels, authority.zone());
        this.drafts = drafts;
        this.store = store;
        this.clock = clock;
        this.review = StandardReview.of(FactRegister.empty());
        this.approvals = Approvals.with(store, authority, mandates, clock);
        this.gate = PublicationGate.builder(store, authority, review, clock)
                .mandates(mandates)
                .build();
        this.publications = PublicationRegister.of(store);
        this.adapter = new FolderAdapter(published);
    }

    Draft draft(String id) {
        return drafts.find(id).orElseThrow(() -> AtelierException.unknown(id));
    }

    Communication communication(Draft draft) {
        return communication(draft.id(), draft.content(), draft.author());
    }

    Communication communication(String id, DraftContent content, PersonId author) {
        return content.communication(CommunicationId.of(id), author, DemoTown.COMMUNICATION, authority.zone());
    }
}
