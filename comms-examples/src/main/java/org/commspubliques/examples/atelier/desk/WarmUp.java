package org.commspubliques.examples.atelier.desk;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.examples.atelier.draft.DraftContent;
import org.commspubliques.examples.atelier.draft.DraftSection;
import org.commspubliques.examples.atelier.draft.DraftVariant;

/** A text such as people type, long enough to make the program fast. */
final class WarmUp {

    /** The compiler of the JVM has seen enough after about that many. */
    static final int ROUNDS = 1_000;

    private static final int PARAGRAPHS = 25;
    private static final String PARAGRAPH = """
            L’eau sera coupée à Boulari jeudi 3 décembre 2026, de 8 h à 14 h, pour le renouvellement d’une conduite. Grâce à \
            l’action de votre maire, les travaux finiront vite. CLIQUEZ ICI pour en savoir plus. Les \
            habitants sont invités à faire des réserves ; une citerne sera à leur disposition devant l’école. Merci à \
            tous les riverains pour leur patience ! Renseignements : https://www.mont-dore.example/eau ou 05 00 00.
            """;

    private static final AtomicBoolean DONE = new AtomicBoolean();

    private WarmUp() {}

    /** A program gets warm once, however many ateliers it starts. */
    static boolean isWanted() {
        return DONE.compareAndSet(false, true);
    }

    static DraftContent sample() {
        String text = PARAGRAPH.repeat(PARAGRAPHS);
        return new DraftContent(
                "Coupure d’eau",
                CommunicationPurpose.SERVICE_INFORMATION,
                null,
                List.of(
                        variant("site", new DraftSection(SectionRole.TITLE, "Coupure d’eau"), body(text)),
                        variant("sms", body(PARAGRAPH))));
    }

    private static DraftSection body(String text) {
        return new DraftSection(SectionRole.BODY, text);
    }

    private static DraftVariant variant(String channel, DraftSection... sections) {
        return new DraftVariant(ChannelId.of(channel), List.of(sections));
    }
}
