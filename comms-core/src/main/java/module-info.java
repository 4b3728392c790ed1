/** The vocabulary and the rules of the public communication of French local authorities. */
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
