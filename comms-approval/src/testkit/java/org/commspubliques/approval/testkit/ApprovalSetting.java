package org.commspubliques.approval.testkit;

import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.StandardChains;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.testkit.SampleOrgCharts;
import org.commspubliques.core.testkit.ScriptedClock;

/**
 * Décor: where and when a scenario begins. Unless said otherwise it is Monday 18 August 2025, half past eight in the zone of
 * the authority; its people are those of {@link SampleOrgCharts#townHall()} with their roster, the chain is {@link
 * StandardChains#routine()}, everything is recorded in memory, and the gate makes the standard review. Immutable.
 */
public final class ApprovalSetting {

    private static final String START = "2025-08-18T08:30";

    private final LocalAuthority authority;
    private final MandateRegister mandates;
    private final ApprovalStore store;
    private final ApprovalChain chain;
    private final Review review;
    private final String start;

    private ApprovalSetting(
            LocalAuthority authority,
            MandateRegister mandates,
            ApprovalStore store,
            ApprovalChain chain,
            Review review,
            String start) {
        this.authority = authority;
        this.mandates = mandates;
        this.store = store;
        this.chain = chain;
        this.review = review;
        this.start = start;
    }

    static ApprovalSetting of(LocalAuthority authority) {
        return new ApprovalSetting(
                authority,
                MandateRegister.builder(SampleOrgCharts.townHall(), authority.zone())
                        .roster(SampleOrgCharts.dutyRoster(authority.zone()))
                        .build(),
                new MemoryApprovalStore(),
                StandardChains.routine(),
                ApprovalDesk.standardReview(),
                START);
    }

    /**
     * Says who the people are.
     *
     * @param value their chart; everybody acts for their own offices alone
     * @return the setting with them
     */
    public ApprovalSetting withPeople(OrgChart value) {
        return withMandates(MandateRegister.builder(value, authority.zone()).build());
    }

    /**
     * Says who may act for whom.
     *
     * @param value the mandates
     * @return the setting with them
     */
    public ApprovalSetting withMandates(MandateRegister value) {
        return new ApprovalSetting(authority, value, store, chain, review, start);
    }

    /**
     * Says where everything is recorded.
     *
     * @param value the store
     * @return the setting with it
     */
    public ApprovalSetting withStore(ApprovalStore value) {
        return new ApprovalSetting(authority, mandates, value, chain, review, start);
    }

    /**
     * Says which chain communications are submitted to.
     *
     * @param value the chain
     * @return the setting with it
     */
    public ApprovalSetting withChain(ApprovalChain value) {
        return new ApprovalSetting(authority, mandates, store, value, review, start);
    }

    /**
     * Says what the gate makes of every text.
     *
     * @param value the review; must have the mandatory checks
     * @return the setting with it
     */
    public ApprovalSetting withReview(Review value) {
        return new ApprovalSetting(authority, mandates, store, chain, value, start);
    }

    /**
     * Says when it begins.
     *
     * @param local the hour in the zone of the authority, such as {@code 2025-08-18T08:30}
     * @return the setting with it
     */
    public ApprovalSetting startingAt(String local) {
        return new ApprovalSetting(authority, mandates, store, chain, review, local);
    }

    /**
     * Submits a communication, once the scenario says by whom: that person is its author from then on.
     *
     * @param communication the communication
     * @return what is handed in
     * @throws java.time.format.DateTimeParseException if the beginning is no date with an hour
     */
    public HandedIn submitted(Communication communication) {
        ScriptedClock clock = ScriptedClock.at(start, authority.zone());
        ApprovalDesk desk = new ApprovalDesk(store, authority, mandates, clock, review);
        return new HandedIn(
                communication,
                (text, author) -> ApprovalScenario.submit(
                        desk, chain, text.toBuilder().author(author).build()));
    }
}
