package org.commspubliques.examples.atelier.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.fit.VariantMeasure;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.examples.atelier.draft.DraftContent;
import org.commspubliques.examples.atelier.draft.DraftVariant;
import org.commspubliques.examples.atelier.view.ReviewView;
import org.commspubliques.examples.atelier.view.ReviewView.CounterView;
import org.commspubliques.examples.atelier.view.ReviewView.FindingView;
import org.commspubliques.examples.atelier.view.ReviewView.ProposalView;
import org.commspubliques.examples.atelier.view.Typeset;

/** What every keystroke is answered with: the review that the gate will make too, and the exact counts. Thread-safe. */
final class LiveReview {

    /** A text that nobody has saved yet is reviewed under this name. */
    static final String UNSAVED = "en-cours";

    private static final Pattern SECTION = Pattern.compile("/variants/(\\d+)/sections/(\\d+)(?:/text)?");
    private static final Pattern VARIANT = Pattern.compile("/variants/(\\d+)(?:/.*)?");

    private final Workshop workshop;

    LiveReview(Workshop workshop) {
        this.workshop = workshop;
    }

    ReviewView of(DraftContent content, HostSession me, Locale reader) {
        Communication communication = workshop.communication(UNSAVED, content, me.person());
        Instant now = workshop.clock.instant();
        Instant at =
                communication.plannedAt(communication.variants().get(0).id()).orElse(now);
        ReviewContext context = new ReviewContext(workshop.authority, at);
        List<FindingView> findings = new ArrayList<>();
        for (Finding finding : workshop.review.review(communication, context).open()) {
            if (!isOfNoText(finding, content)) {
                findings.add(finding(finding, reader));
            }
        }
        return new ReviewView(findings, counters(communication, context, reader));
    }

    /** Before its first word there is nothing to put right in a text, nor in all of them together before that of the first. */
    private static boolean isOfNoText(Finding finding, DraftContent content) {
        String pointer = finding.locus().pointer();
        if (pointer.equals("/title")) {
            return false;
        }
        Matcher variant = VARIANT.matcher(pointer);
        return variant.matches()
                ? content.variants().get(Integer.parseInt(variant.group(1))).isBlank()
                : content.variants().stream().allMatch(DraftVariant::isBlank);
    }

    private static FindingView finding(Finding finding, Locale reader) {
        return new FindingView(
                place(finding.locus().pointer()),
                finding.locus().start(),
                finding.locus().end(),
                JsonContract.nameOf(finding.severity()),
                finding.ruleId(),
                finding.excerpt(),
                Typeset.in(finding.message(), reader),
                Typeset.in(LegalReferences.cite(finding.references()), reader),
                finding.proposals().stream()
                        .map(proposal -> proposal(proposal, reader))
                        .toList());
    }

    private static ProposalView proposal(Proposal proposal, Locale reader) {
        return new ProposalView(
                Typeset.in(proposal.advice(), reader),
                proposal.text().orElse(""),
                proposal.place().map(Locus::start).orElse(0),
                proposal.place().map(Locus::end).orElse(0));
    }

    static String place(String pointer) {
        if (pointer.equals("/title")) {
            return "title";
        }
        Matcher section = SECTION.matcher(pointer);
        if (section.matches()) {
            return section.group(1) + "/" + section.group(2);
        }
        Matcher variant = VARIANT.matcher(pointer);
        return variant.matches() ? variant.group(1) : "";
    }

    private List<CounterView> counters(Communication communication, ReviewContext context, Locale reader) {
        List<CounterView> counters = new ArrayList<>();
        for (int i = 0; i < communication.variants().size(); i++) {
            Variant variant = communication.variants().get(i);
            Channel channel = workshop.channels.get(variant.channel());
            for (VariantMeasure measure : VariantMeasure.of(channel, variant, channel.rulesOn(context.day()))) {
                ChannelRule rule = measure.rule();
                if (rule.hasMax()) {
                    counters.add(new CounterView(
                            i,
                            rule.field().label().in(reader),
                            measure.measure().used(),
                            rule.max(),
                            rule.unit().label(rule.max()).in(reader),
                            measure.isKept(),
                            JsonContract.nameOf(rule.severity())));
                }
            }
        }
        return counters;
    }
}
