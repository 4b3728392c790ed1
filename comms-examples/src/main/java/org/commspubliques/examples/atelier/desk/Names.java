package org.commspubliques.examples.atelier.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.atelier.view.PersonView;

/** How people, offices, channels and moments are called. Immutable and thread-safe. */
final class Names {

    private static final Pattern VARIANT = Pattern.compile("\\b([a-z0-9-]+)/fr\\b");

    private final Users users;
    private final OrgChart chart;
    private final ChannelCatalog channels;
    private final ZoneId zone;

    Names(Users users, OrgChart chart, ChannelCatalog channels, ZoneId zone) {
        this.users = users;
        this.chart = chart;
        this.channels = channels;
        this.zone = zone;
    }

    Wording person(PersonId person) {
        return users.known().stream()
                .filter(known -> known.person().equals(person))
                .map(HostSession::name)
                .findFirst()
                .orElse(Wording.same(person.value()));
    }

    Wording office(OfficeId office) {
        return chart.nameOf(office);
    }

    Wording channel(ChannelId channel) {
        return channels.find(channel).map(Channel::label).orElse(Wording.same(channel.value()));
    }

    String moment(Instant instant, Locale reader) {
        return DateWording.moment(instant.atZone(zone)).in(reader);
    }

    PersonView view(HostSession session, Locale reader) {
        return new PersonView(
                session.person().value(),
                session.name().in(reader),
                session.office().in(reader));
    }

    /** The library names people by their identifiers, which is all it has; the page has their names. */
    Wording spelled(Wording message) {
        String fr = message.fr();
        String en = message.en();
        for (HostSession known : users.known()) {
            fr = fr.replace(known.person().value(), known.name().fr());
            en = en.replace(known.person().value(), known.name().en());
        }
        return Wording.of(channels(fr, Locale.FRENCH), channels(en, Locale.ENGLISH));
    }

    private String channels(String text, Locale reader) {
        return VARIANT.matcher(text).replaceAll(found -> {
            String id = found.group(1);
            return Matcher.quoteReplacement(channel(ChannelId.of(id)).in(reader));
        });
    }
}
