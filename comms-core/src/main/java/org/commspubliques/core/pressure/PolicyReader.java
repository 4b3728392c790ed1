package org.commspubliques.core.pressure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/** Reads the JSON of fatigue policies. */
final class PolicyReader {

    private PolicyReader() {}

    static FatiguePolicy read(JsonDocument document) {
        JsonObject file = document.root().object();
        Map<String, MessageCap> caps = new LinkedHashMap<>();
        for (JsonElement item : file.required("caps").items()) {
            MessageCap cap = cap(item);
            if (caps.putIfAbsent(cap.id(), cap) != null) {
                throw item.problem(Wording.of(
                        "le plafond « " + cap.id() + " » figure deux fois ; gardez-en un",
                        "the cap '" + cap.id() + "' is there twice; keep one"));
            }
        }
        ImmutableSet<CommunicationPurpose> exempt = file.optional("exempt")
                .map(element -> element.items().stream()
                        .map(item -> item.choice(CommunicationPurpose.class))
                        .collect(ImmutableSet.toImmutableSet()))
                .orElse(null);
        file.end();
        return new FatiguePolicy(ImmutableMap.copyOf(caps), exempt, document.sha256());
    }

    private static MessageCap cap(JsonElement element) {
        JsonObject fields = element.object();
        Source source = SourceReader.read(fields.required("source"));
        MessageCap cap = new MessageCap(
                id(fields.required("id")),
                fields.optional("audiences").map(PolicyReader::audiences).orElse(ImmutableSet.of()),
                filled(fields.required("channels")).stream()
                        .map(item -> item.choice(ChannelKind.class))
                        .collect(ImmutableSet.toImmutableSet()),
                fields.required("max").integer(1, MessageCap.MOST),
                fields.required("days").integer(1, MessageCap.LONGEST),
                severity(fields.required("severity"), source),
                source);
        fields.end();
        return cap;
    }

    private static Set<String> audiences(JsonElement element) {
        return filled(element).stream().map(PolicyReader::id).collect(ImmutableSet.toImmutableSet());
    }

    private static String id(JsonElement element) {
        return element.read(
                id -> Identifiers.require(id, "id"),
                Wording.of(
                        "un identifiant en minuscules, chiffres, points et traits d’union",
                        "an identifier in lower-case letters, digits, dots and hyphens"));
    }

    private static List<JsonElement> filled(JsonElement element) {
        if (element.items().isEmpty()) {
            throw element.problem(Wording.of(
                    "au moins une valeur est attendue dans cette liste", "at least one value is expected here"));
        }
        return element.items();
    }

    private static Severity severity(JsonElement element, Source source) {
        Severity severity = element.choice(Severity.class);
        if (severity == Severity.BLOCKING && !source.confidence().isConfirmed()) {
            throw element.problem(Wording.of(
                    "un plafond ne peut bloquer que si sa source est confirmée (« official » ou « standard ») ;"
                            + " écrivez « warning », ou faites vérifier la source",
                    "a cap can only block if its source is confirmed ('official' or 'standard');"
                            + " write 'warning', or have the source checked"));
        }
        return severity;
    }
}
