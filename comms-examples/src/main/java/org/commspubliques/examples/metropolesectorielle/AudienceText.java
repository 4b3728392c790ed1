package org.commspubliques.examples.metropolesectorielle;

import java.util.List;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.clarity.ClarityProfile;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;
import org.commspubliques.examples.input.Fields;
import org.commspubliques.examples.input.TextFile;

/**
 * The message as one audience reads it.
 *
 * @param audience for whom
 * @param channel through which channel
 * @param profile how plain it must be
 * @param text the text
 */
record AudienceText(Wording audience, ChannelId channel, ClarityProfile profile, String text) {

    private static final String TEXT = "== texte";

    static AudienceText read(TextFile file) {
        List<String> lines = file.lines();
        int start = lines.indexOf(TEXT);
        if (start < 0) {
            throw file.problem(
                    lines.size(),
                    "",
                    "aucun texte ; attendu : une ligne « " + TEXT + " », puis le texte",
                    "no text; expected: a line '" + TEXT + "', then the text");
        }
        Fields fields = new Fields(file, start, ':', Set.of("public", "public en", "canal", "profil"));
        return new AudienceText(
                Wording.of(
                        fields.required("public", "un public", text -> text),
                        fields.required("public en", "un public, en anglais", text -> text)),
                fields.required("canal", "un canal tel que site", ChannelId::of),
                fields.required("profil", "grand public, professionnels ou facile à lire", AudienceText::profile),
                String.join("\n", lines.subList(start + 1, lines.size())).strip());
    }

    private static ClarityProfile profile(String name) {
        return switch (name) {
            case "grand public" -> ClarityProfile.generalPublic();
            case "professionnels" -> ClarityProfile.professionals();
            case "facile à lire" -> ClarityProfile.forEasyToRead();
            default -> throw new IllegalArgumentException(name);
        };
    }

    Variant variant() {
        return Variant.french(channel, Section.body(text));
    }
}
