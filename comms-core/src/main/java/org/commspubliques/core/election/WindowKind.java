package org.commspubliques.core.election;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Type de période: what a poll restricts around it, and for how long. Every window starts at 00:00 in the issuer's zone,
 * and unless said otherwise ends at 24:00 on the day of the round at which the poll is won.
 */
public enum WindowKind implements Labelled {
    /**
     * No promotion of the achievements or the management of a collectivity (code électoral, art. L. 52-1, para. 2): from
     * the first day of the sixth month before the month of general elections.
     */
    PROMOTION_BAN("promotion publicitaire interdite", "promotion banned", "CE-L52-1"),
    /**
     * No commercial advertising for electoral ends (art. L. 52-1, para. 1): six months before the first day of the month of
     * any election.
     */
    ADVERTISING_BAN("publicité commerciale interdite", "commercial advertising banned", "CE-L52-1-AL1"),
    /**
     * Candidates keep accounts (art. L. 52-4), and what a public body gives one of them is a gift it may not make (art.
     * L. 52-8, which applies at all times): six months before the first day of the month. The presidential election has a
     * longer one, by a law of its own.
     */
    CAMPAIGN_ACCOUNTS("comptes de campagne", "campaign accounts", "CE-L52-4", "CE-L52-8"),
    /**
     * A judge may stop massive inexact allegations online (art. L. 163-2): three months before the first day of the month of
     * general elections. The article stands among those on legislative elections; for other polls the window is to be
     * verified.
     */
    ONLINE_TRANSPARENCY("fausses informations en ligne", "false information online", "CE-L163-2"),
    /**
     * The official campaign (art. L. 47 A): from the second Monday before the poll to the eve at 00:00, and from the day
     * after the first round to the eve of the second at 00:00. Not every kind of poll has one.
     */
    OFFICIAL_CAMPAIGN("campagne officielle", "official campaign", "CE-L47A"),
    /**
     * No electoral message from the eve of each round at 00:00 (art. L. 49), no result before the last polling station
     * closes (art. L. 52-2): up to the end of the day, for want of the hour.
     */
    SILENCE("silence électoral", "election silence", "CE-L49", "CE-L52-2"),
    /**
     * Période de réserve: a tradition set by instruction for each poll, without any statute; only where the data has it, and
     * never confirmed.
     */
    RESERVE("période de réserve", "period of reserve");

    private final Wording label;
    private final ImmutableList<String> legalReferences;

    WindowKind(String fr, String en, String... legalReferences) {
        this.label = Wording.of(fr, en);
        this.legalReferences = ImmutableList.copyOf(legalReferences);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label, in lower case
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Returns the articles the restriction rests on, whatever the poll.
     *
     * @return their identifiers, such as {@code CE-L49}; unmodifiable, empty for {@link #RESERVE}
     */
    public List<String> legalReferences() {
        return legalReferences;
    }
}
