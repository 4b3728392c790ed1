/**
 * The vocabulary and the rules of the public communication of French local authorities.
 *
 * <p>A {@link org.commspubliques.core.communication.Communication} is what an authority says, with a
 * {@link org.commspubliques.core.communication.Variant} for each channel and language.
 * {@link org.commspubliques.core.StandardReview} puts the checks together; a review gives a
 * {@link org.commspubliques.core.finding.Report} of {@link org.commspubliques.core.finding.Finding findings}, each with its
 * place in the text, what it rests on, and a better wording where there is one.
 *
 * <p>Where to go on:
 *
 * <ul>
 *   <li>who speaks: {@link org.commspubliques.core.authority}; to whom: {@link org.commspubliques.core.audience};
 *   <li>networks and their limits, which are data: {@link org.commspubliques.core.channel};
 *   <li>polls and pre-electoral periods: {@link org.commspubliques.core.election};
 *   <li>rules on words, which are data too: {@link org.commspubliques.core.rule};
 *   <li>checks of your own: {@link org.commspubliques.core.review.Check};
 *   <li>when what is said: {@link org.commspubliques.core.calendar};
 *   <li>JSON for front ends: {@link org.commspubliques.core.json.JsonContract}.
 * </ul>
 *
 * <p>French words lead to their types on the page
 * <a href="org/commspubliques/core/doc-files/glossaire.html">Glossaire</a>. Values are immutable; nothing reads the clock, the
 * zone or the language of the machine; what is wrong with a text is a finding, and what is wrong with data that a host
 * supplies is an {@link org.commspubliques.core.error.CommsException} that names the place.
 */
// The modules that may read internal.json come after this one, so the compiler cannot see them from here.
@SuppressWarnings("module")
module org.commspubliques.core {
    requires com.google.common;
    requires java.xml;
    requires transitive org.jspecify;
    requires transitive tools.jackson.databind;

    exports org.commspubliques.core;
    exports org.commspubliques.core.accuracy;
    exports org.commspubliques.core.alert;
    exports org.commspubliques.core.audience;
    exports org.commspubliques.core.authority;
    exports org.commspubliques.core.board;
    exports org.commspubliques.core.budget;
    exports org.commspubliques.core.calendar;
    exports org.commspubliques.core.campaign;
    exports org.commspubliques.core.cap;
    exports org.commspubliques.core.channel;
    exports org.commspubliques.core.clarity;
    exports org.commspubliques.core.communication;
    exports org.commspubliques.core.consent;
    exports org.commspubliques.core.contribution;
    exports org.commspubliques.core.crisis;
    exports org.commspubliques.core.election;
    exports org.commspubliques.core.error;
    exports org.commspubliques.core.event;
    exports org.commspubliques.core.fact;
    exports org.commspubliques.core.finding;
    exports org.commspubliques.core.fit;
    exports org.commspubliques.core.icalendar;
    exports org.commspubliques.core.identity;
    exports org.commspubliques.core.indicator;
    exports org.commspubliques.core.insight;
    exports org.commspubliques.core.interaction;
    exports org.commspubliques.core.interactive;
    exports org.commspubliques.core.internal.grapheme to
            org.commspubliques.templates;
    exports org.commspubliques.core.internal.json to
            org.commspubliques.templates,
            org.commspubliques.approval;
    exports org.commspubliques.core.internal.name to
            org.commspubliques.templates,
            org.commspubliques.approval;
    exports org.commspubliques.core.internal.variant to
            org.commspubliques.approval;
    exports org.commspubliques.core.json;
    exports org.commspubliques.core.language;
    exports org.commspubliques.core.law;
    exports org.commspubliques.core.lifecycle;
    exports org.commspubliques.core.media;
    exports org.commspubliques.core.network;
    exports org.commspubliques.core.neutrality;
    exports org.commspubliques.core.participation;
    exports org.commspubliques.core.partner;
    exports org.commspubliques.core.periodical;
    exports org.commspubliques.core.planning;
    exports org.commspubliques.core.press;
    exports org.commspubliques.core.pressure;
    exports org.commspubliques.core.provider;
    exports org.commspubliques.core.recipient;
    exports org.commspubliques.core.request;
    exports org.commspubliques.core.review;
    exports org.commspubliques.core.rule;
    exports org.commspubliques.core.schedule;
    exports org.commspubliques.core.shortening;
    exports org.commspubliques.core.sms;
    exports org.commspubliques.core.source;
    exports org.commspubliques.core.speech;
    exports org.commspubliques.core.strategy;
    exports org.commspubliques.core.support;
    exports org.commspubliques.core.time;
    exports org.commspubliques.core.transparency;

    provides tools.jackson.databind.JacksonModule with
            org.commspubliques.core.json.CoreJsonModule;
}
