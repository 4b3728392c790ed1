package org.commspubliques.approval.internal.journal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.commspubliques.approval.decision.AccessPath;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events that nearly all records have, of which every text is an identifier that needs no escape, as
 * {@link EventCodec} would: a submission to a chain without conditions, and a decision without a reason by the holder of an
 * office.
 */
final class PlainEvents {

    private final ChainLibrary chains;

    PlainEvents(ChainLibrary chains) {
        this.chains = chains;
    }

    /** Returns the payload; null where an event is none of these. */
    @Nullable String write(Instant at, List<ApprovalEvent> events, @Nullable AccessPath path) {
        if (events.size() != 1) {
            return null;
        }
        StringBuilder out = new StringBuilder(400).append("{\"at\":");
        instant(at, out);
        out.append(",\"events\":[");
        ApprovalEvent event = events.get(0);
        boolean plain = event instanceof ApprovalEvent.Decided decided
                ? decided(decided.vote(), out)
                : event instanceof ApprovalEvent.Submitted submitted && submitted(submitted, out);
        if (!plain) {
            return null;
        }
        out.append("}]");
        if (path != null) {
            out.append(",\"path\":\"").append(path.name()).append('"');
        }
        return out.append('}').toString();
    }

    /** Between quotes, as {@link Instant#toString} writes it, whose formatter would take a tenth of the time of a command. */
    static void instant(Instant at, StringBuilder out) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(at.getEpochSecond(), at.getNano(), ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > 9999) {
            out.append('"').append(at).append('"');
            return;
        }
        padded('"', utc.getYear(), 10_000, out);
        padded('-', utc.getMonthValue(), 100, out);
        padded('-', utc.getDayOfMonth(), 100, out);
        padded('T', utc.getHour(), 100, out);
        padded(':', utc.getMinute(), 100, out);
        padded(':', utc.getSecond(), 100, out);
        int nano = utc.getNano();
        if (nano % 1_000 != 0) {
            padded('.', nano, 1_000_000_000, out);
        } else if (nano % 1_000_000 != 0) {
            padded('.', nano / 1_000, 1_000_000, out);
        } else if (nano != 0) {
            padded('.', nano / 1_000_000, 1_000, out);
        }
        out.append("Z\"");
    }

    /** Writes a character, and after it a number with leading zeros, which is below a power of ten. */
    private static void padded(char before, int number, int power, StringBuilder out) {
        int start = out.length();
        out.append(power + number).setCharAt(start, before);
    }

    private boolean submitted(ApprovalEvent.Submitted submitted, StringBuilder out) {
        if (submitted.circumstances() != null || !submitted.parts().isEmpty()) {
            return false;
        }
        out.append("{\"type\":\"submitted\",\"purpose\":\"")
                .append(submitted.purpose().name())
                .append("\",\"author\":\"")
                .append(submitted.author().value())
                .append("\",\"chain\":\"")
                .append(chains.keep(submitted.chain()))
                .append('"');
        seals(submitted.seals(), out);
        return true;
    }

    private static boolean decided(Vote vote, StringBuilder out) {
        if (!vote.reason().isEmpty()
                || !vote.proofs().isEmpty()
                || !(vote.mandate() instanceof Mandate.OwnOffice mandate)) {
            return false;
        }
        out.append("{\"type\":\"decided\",\"vote\":{\"stage\":\"")
                .append(vote.stage().value())
                .append("\",\"seat\":\"")
                .append(vote.seat().value())
                .append("\",\"kind\":\"")
                .append(vote.kind().name())
                .append("\",\"mandate\":{\"kind\":\"ownOffice\",\"person\":\"")
                .append(mandate.person().value())
                .append("\",\"office\":\"")
                .append(mandate.office().value())
                .append("\"}");
        seals(vote.seals(), out);
        out.append(",\"reason\":\"\"}");
        return true;
    }

    private static void seals(Map<VariantId, ContentSeal> seals, StringBuilder out) {
        out.append(",\"seals\":{");
        String before = "\"";
        for (Map.Entry<VariantId, ContentSeal> seal : seals.entrySet()) {
            VariantId variant = seal.getKey();
            out.append(before)
                    .append(variant.channel().value())
                    .append('/')
                    .append(variant.language())
                    .append("\":\"")
                    .append(seal.getValue().sha256())
                    .append('"');
            before = ",\"";
        }
        out.append('}');
    }
}
