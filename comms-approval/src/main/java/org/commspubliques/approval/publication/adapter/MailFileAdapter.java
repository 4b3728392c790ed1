package org.commspubliques.approval.publication.adapter;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commspubliques.approval.publication.ChannelAdapter;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.language.Wording;

/**
 * Courriel dans un fichier: delivers each order as one {@code .eml} file (RFC 5322), which a mail program opens or a mail server
 * picks up. The subject is the title of the variant, the text its other sections, in UTF-8 as quoted-printable (RFC 2045); what
 * headers cannot hold is in encoded words (RFC 2047). The message has the id of the order, the same each time.
 *
 * <p>Written as {@link FolderAdapter} does: whole or not at all. An order that is tried again keeps the date of the first time.
 * Thread-safe; one process writes a folder at a time.
 */
public final class MailFileAdapter implements ChannelAdapter {

    /** In an encoded word, 39 bytes are 64 characters: a line that begins with the name of a header stays below 76. */
    private static final int BYTES_OF_A_WORD = 39;

    private static final int LONGEST_LINE = 76;
    private static final int LONGEST_ADDRESS = 254;
    private static final String END = "\r\n";
    private static final CharMatcher SAFE = CharMatcher.inRange(' ', '~').and(CharMatcher.noneOf("\"\\<>@,;:.()[]=?"));
    private static final CharMatcher OF_ADDRESS =
            CharMatcher.inRange('!', '~').and(CharMatcher.noneOf("\"\\<>,;:()[]"));
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH);
    private static final String DATE_FIELD = "Date: ";

    private final Path folder;
    private final Mailbox from;
    private final ImmutableList<Mailbox> to;
    private final String domain;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * Creates an adapter.
     *
     * @param folder the folder; it is made when an order comes, if the folder above it is there
     * @param from who sends
     * @param to to whom, at least one
     * @param domain the domain that message ids end with, such as that of the authority
     * @param clock what tells the date of a message
     * @param zone the zone of the authority, in which the date is written
     * @throws IllegalArgumentException if nobody is written to, or the domain cannot stand in a message id
     */
    public MailFileAdapter(Path folder, Mailbox from, List<Mailbox> to, String domain, Clock clock, ZoneId zone) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.from = Objects.requireNonNull(from, "from");
        this.to = ImmutableList.copyOf(to);
        this.domain = domain;
        this.clock = Objects.requireNonNull(clock, "clock");
        this.zone = Objects.requireNonNull(zone, "zone");
        Preconditions.checkArgument(!this.to.isEmpty(), "a message is written to somebody");
        Preconditions.checkArgument(
                !domain.isEmpty()
                        && domain.length() <= LONGEST_ADDRESS
                        && OF_ADDRESS.matchesAllOf(domain)
                        && domain.indexOf('@') < 0,
                "a domain is letters, digits, hyphens and dots, was '%s'",
                domain);
    }

    /**
     * Boîte aux lettres: a name and an address. Immutable and thread-safe.
     *
     * @param name how people call it; may be empty
     * @param address the address, in ASCII, at most 254 characters
     */
    public record Mailbox(String name, String address) {

        /** Refuses what is no address, and a name on several lines. */
        public Mailbox {
            Preconditions.checkArgument(
                    address.length() <= LONGEST_ADDRESS
                            && OF_ADDRESS.matchesAllOf(address)
                            && address.indexOf('@') > 0
                            && address.indexOf('@') == address.lastIndexOf('@')
                            && address.indexOf('@') < address.length() - 1,
                    "an address is like mairie@exemple.nc, in ASCII, was '%s'",
                    address);
            Preconditions.checkArgument(
                    CharMatcher.javaIsoControl().matchesNoneOf(name), "the name of %s has control characters", address);
        }
    }

    /**
     * Writes the order's message.
     *
     * @param order the order
     * @return delivered, with the name of the file as the reference; or failed, where the folder cannot be written, another
     *     content is there under that name, the text has no title to be the subject, or only parts of a delivery are wanted: a
     *     message has none
     */
    @Override
    public synchronized DeliveryReceipt deliver(DeliveryOrder order) {
        if (!order.parts().isEmpty()) {
            return new DeliveryReceipt.Failed(Wording.of("un courriel n’a pas de parties", "a message has no parts"));
        }
        if (title(order).isBlank()) {
            return new DeliveryReceipt.Failed(Wording.of(
                    "la déclinaison n’a pas de titre, et le courriel n’aurait pas d’objet ; donnez-lui un titre, puis"
                            + " faites-la valider",
                    "the variant has no title, and the message would have no subject; give it a title and have it"
                            + " approved"));
        }
        return DeliveredFile.write(
                folder,
                order,
                ".eml",
                earlier -> message(order, dateOf(earlier)).getBytes(StandardCharsets.US_ASCII));
    }

    /** The date of the message that is there, or of now. */
    private String dateOf(byte[] earlier) {
        String message = new String(earlier, StandardCharsets.US_ASCII);
        if (message.startsWith(DATE_FIELD)) {
            return message.substring(DATE_FIELD.length(), Math.max(message.indexOf(END), DATE_FIELD.length()));
        }
        return DATE.format(ZonedDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.SECONDS));
    }

    private static String title(DeliveryOrder order) {
        return order.variant().text(SectionRole.TITLE).orElse("");
    }

    private String message(DeliveryOrder order, String date) {
        String id =
                BaseEncoding.base16().lowerCase().encode(order.idempotencyKey().getBytes(StandardCharsets.UTF_8));
        String text = order.variant().sections().stream()
                .filter(section -> section.role() != SectionRole.TITLE)
                .map(Section::text)
                .collect(Collectors.joining("\n\n"));
        return DATE_FIELD + date + END
                + "From: " + written(from) + END
                + "To: " + to.stream().map(MailFileAdapter::written).collect(Collectors.joining("," + END + " ")) + END
                + "Message-ID: <" + id + "@" + domain + ">" + END
                + "Subject: " + header(title(order)) + END
                + "MIME-Version: 1.0" + END
                + "Content-Type: text/plain; charset=UTF-8" + END
                + "Content-Language: " + order.variant().id().language() + END
                + "Content-Transfer-Encoding: quoted-printable" + END
                + END
                + quotedPrintable(text);
    }

    private static String written(Mailbox mailbox) {
        return mailbox.name().isEmpty()
                ? mailbox.address()
                : header(mailbox.name()) + END + " <" + mailbox.address() + ">";
    }

    /** As it is where a header can hold it; otherwise in encoded words, each of whole characters, on lines of their own. */
    private static String header(String text) {
        String line = CharMatcher.javaIsoControl().replaceFrom(text, ' ');
        if (line.length() <= BYTES_OF_A_WORD && SAFE.matchesAllOf(line) && line.equals(line.strip())) {
            return line;
        }
        StringBuilder words = new StringBuilder();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > BYTES_OF_A_WORD) {
                words.append(word(word)).append(END).append(' ');
                word.setLength(0);
                bytes = 0;
            }
            word.append(character);
            bytes += more;
        }
        return words.append(word(word)).toString();
    }

    private static String word(CharSequence text) {
        return "=?UTF-8?B?" + BaseEncoding.base64().encode(text.toString().getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static String quotedPrintable(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\r\n|\r|\n", -1)) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            int length = 0;
            for (int i = 0; i < bytes.length; i++) {
                String written = quoted(bytes[i], i == bytes.length - 1);
                if (length + written.length() >= LONGEST_LINE) {
                    out.append('=').append(END);
                    length = 0;
                }
                out.append(written);
                length += written.length();
            }
            out.append(END);
        }
        return out.toString();
    }

    /** A space at the end of a line would be lost on the way. */
    private static String quoted(byte value, boolean last) {
        boolean plain = (value > ' ' && value <= '~' && value != '=') || (value == ' ' && !last);
        return plain
                ? String.valueOf((char) value)
                : "=" + BaseEncoding.base16().encode(new byte[] {value});
    }
}
