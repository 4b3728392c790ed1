package org.commspubliques.core.communication;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.commspubliques.core.audience.Audience;

/**
 * Computes seals. Every value is written as its length in UTF-8 bytes, then its bytes, in a fixed order, so that no two
 * contents share a form; constants are written by name.
 */
final class Sealer {

    /** Changes when what is sealed, or its order, changes. */
    private static final String FORM = "comms-publiques seal 1";

    private static final String EQUIVALENTS_FORM = "comms-publiques text equivalents 1";
    private static final String ENVELOPE_FORM = "comms-publiques envelope 1";
    private static final String SECTION_FORM = "comms-publiques section 1";

    @SuppressWarnings("UnstableApiUsage")
    private final Hasher hasher = Hashing.sha256().newHasher();

    private Sealer() {}

    static ContentSeal seal(Communication communication, Variant variant) {
        Sealer sealer = new Sealer();
        sealer.put(FORM);
        sealer.putEnvelope(communication, variant);
        sealer.count(variant.sections().size());
        for (Section section : variant.sections()) {
            sealer.put(section.role().name());
            sealer.put(section.text());
        }
        sealer.count(variant.media().size());
        for (MediaAsset medium : variant.media()) {
            sealer.put(medium.mediaType());
            sealer.put(medium.sha256());
            sealer.put(medium.altText());
            sealer.put(medium.credit());
        }
        sealer.putEquivalents(variant);
        return ContentSeal.of(sealer.hasher.hash().toString());
    }

    /** At the end, and only where there are any, so that what had none before keeps its seal. */
    private void putEquivalents(Variant variant) {
        if (variant.media().stream().allMatch(medium -> medium.equivalent().isNone())) {
            return;
        }
        put(EQUIVALENTS_FORM);
        for (MediaAsset medium : variant.media()) {
            put(medium.equivalent().transcript());
            count(medium.equivalent().subtitles().size());
            medium.equivalent().subtitles().forEach(this::put);
        }
    }

    /** What goes with the text of a variant. */
    static String envelope(Communication communication, Variant variant) {
        Sealer sealer = new Sealer();
        sealer.put(ENVELOPE_FORM);
        sealer.putEnvelope(communication, variant);
        return sealer.hasher.hash().toString();
    }

    /** The texts of one role, in their order. */
    static String section(Variant variant, SectionRole role) {
        Sealer sealer = new Sealer();
        sealer.put(SECTION_FORM);
        sealer.put(role.name());
        for (Section section : variant.sections()) {
            if (section.role() == role) {
                sealer.put(section.text());
            }
        }
        return sealer.hasher.hash().toString();
    }

    private void putEnvelope(Communication communication, Variant variant) {
        put(variant.channel().value());
        put(variant.id().language());
        put(communication.purpose().name());
        put(communication.confidentiality().name());
        put(communication.embargo().map(embargo -> embargo.until().toString()).orElse(""));
        count(communication.audiences().size());
        communication.audiences().stream().map(Audience::id).sorted().forEach(this::put);
    }

    private void count(int size) {
        hasher.putInt(size);
    }

    private void put(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }
}
