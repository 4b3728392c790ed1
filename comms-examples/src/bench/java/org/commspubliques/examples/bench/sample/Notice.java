package org.commspubliques.examples.bench.sample;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice of a mail merge, in plain text.
 *
 * @param civility how the recipient is addressed
 * @param familyName the recipient's name
 * @param procedure what was asked for
 * @param reference the number of the request
 * @param appointment when and where to come, or null
 * @param attachments what to bring
 * @param town the town that writes
 */
public record Notice(
        String civility,
        String familyName,
        String procedure,
        String reference,
        @Nullable Appointment appointment,
        List<Attachment> attachments,
        String town) {

    /** How many recipients the mail merge has. */
    public static final int RECIPIENTS = 64;

    private static final List<String> FAMILIES =
            List.of("Martin", "Lefèvre", "N’Guyen", "O’Connor", "Dubois-Lacroix", "Garcia", "Le Goff", "Moreau");
    private static final List<String> PROCEDURES =
            List.of("passeport", "carte nationale d’identité", "inscription scolaire", "permis de construire");
    private static final List<String> PAPERS =
            List.of("un justificatif de domicile", "une photo d’identité", "le formulaire signé");

    /** Copies the list. */
    public Notice {
        attachments = ImmutableList.copyOf(attachments);
    }

    /**
     * When and where to come.
     *
     * @param day the day
     * @param hour the hour
     * @param place the counter
     */
    public record Appointment(String day, String hour, String place) {}

    /**
     * A paper to bring.
     *
     * @param label what it is
     */
    public record Attachment(String label) {}

    /**
     * Returns the notices that all engines render: one for each recipient, half of them with an appointment.
     *
     * @param repertoire the characters they may have
     * @return the notices, always the same
     */
    public static List<Notice> samples(Repertoire repertoire) {
        ImmutableList.Builder<Notice> notices = ImmutableList.builder();
        for (int i = 0; i < RECIPIENTS; i++) {
            notices.add(new Notice(
                    i % 2 == 0 ? "Madame" : "Monsieur",
                    repertoire.of(FAMILIES.get(i % FAMILIES.size())),
                    repertoire.of(PROCEDURES.get(i / 2 % PROCEDURES.size())),
                    "2026-" + (10_000 + i * 37),
                    i / 3 % 2 == 0 ? appointment(i) : null,
                    PAPERS.subList(0, i % 4).stream()
                            .map(paper -> new Attachment(repertoire.of(paper)))
                            .toList(),
                    repertoire.of("Saint-Cœur-sur-Loire")));
        }
        return notices.build();
    }

    private static Appointment appointment(int i) {
        return new Appointment(
                "mardi " + (1 + i % 28) + " septembre 2026", (9 + i % 8) + " h 30", "guichet " + (1 + i % 5));
    }
}
