package org.commspubliques.templates.transparency;

import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.transparency.PublicationLine;
import org.commspubliques.core.transparency.TransparencyReport;
import org.commspubliques.templates.typography.Typography;

/** What a report is called by its readers, in their language. Immutable. */
final class ReportWords {

    private final TransparencyReport report;
    private final ChannelCatalog channels;
    private final Locale reader;
    private final Typography typography;

    ReportWords(TransparencyReport report, ChannelCatalog channels, Locale reader) {
        this.report = report;
        this.channels = channels;
        this.reader = reader;
        this.typography = Typography.of(reader);
    }

    TransparencyReport report() {
        return report;
    }

    String of(Wording wording) {
        return wording.in(reader);
    }

    /** French, or English: no other language has words here. */
    String language() {
        return isFrench() ? "fr" : "en";
    }

    private boolean isFrench() {
        return Wording.of("fr", "en").in(reader).equals("fr");
    }

    String channel(VariantId variant) {
        return channel(variant.channel());
    }

    String channel(ChannelId channel) {
        return channels.find(channel).map(Channel::label).map(this::of).orElse(channel.value());
    }

    String offices(PublicationLine line) {
        return line.releasedBy().stream()
                .map(office -> of(office.capacity()))
                .distinct()
                .collect(Collectors.joining(" + "));
    }

    /** A title, a reason or a warning of the authority, as a careful printer sets it. */
    String typeset(String text) {
        return typography.applyToText(text);
    }

    /** As spreadsheets of the reader's country read numbers. */
    String amount(Money amount) {
        String plain = amount.amount().toPlainString();
        return isFrench() ? plain.replace('.', ',') : plain;
    }
}
