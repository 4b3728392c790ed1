package org.commspubliques.examples.atelier.view;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a keystroke is answered with.
 *
 * @param findings what was found, in the order of the text
 * @param counters what each channel counts
 */
public record ReviewView(List<FindingView> findings, List<CounterView> counters) {

    /** Copies the lists. */
    public ReviewView {
        findings = ImmutableList.copyOf(findings);
        counters = ImmutableList.copyOf(counters);
    }

    /**
     * One finding.
     *
     * @param place where it is: {@code title}, {@code 0/1} for the second part of the first text, {@code 0} for the first text
     *     as a whole, empty for the communication as a whole
     * @param start where it starts there, in UTF-16 units
     * @param end where it ends, exclusive; equal to start where it is about the whole
     * @param severity {@code info}, {@code warning} or {@code blocking}
     * @param rule the rule
     * @param excerpt the words it is about
     * @param message what is wrong
     * @param law the law it rests on; empty where none does
     * @param proposals what could be done
     */
    public record FindingView(
            String place,
            int start,
            int end,
            String severity,
            String rule,
            String excerpt,
            String message,
            String law,
            List<ProposalView> proposals) {

        /** Copies the proposals. */
        public FindingView {
            proposals = ImmutableList.copyOf(proposals);
        }
    }

    /**
     * What could be done about a finding.
     *
     * @param advice in words
     * @param text a better wording; empty where there is advice alone
     * @param start where what it stands in the place of starts in the text
     * @param end where that ends, exclusive; equal to start where the wording is for no place in particular
     */
    public record ProposalView(String advice, String text, int start, int end) {}

    /**
     * One thing that a channel counts.
     *
     * @param variant in which text, from 0
     * @param field what is counted
     * @param used how much the text takes
     * @param max how much the channel allows
     * @param unit in which unit
     * @param fits whether it is allowed
     * @param severity how grave it is where it is not
     */
    public record CounterView(
            int variant, String field, int used, int max, String unit, boolean fits, String severity) {}
}
