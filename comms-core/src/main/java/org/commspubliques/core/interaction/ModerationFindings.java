package org.commspubliques.core.interaction;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.election.ElectoralStatus;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * Vérification d’une décision de modération: criticism is not a ground ({@code MOD-00}), the article is one of the charter in
 * force that day ({@code MOD-01}), what is quoted is in the text ({@code MOD-02}), there is a reason ({@code MOD-03}), what
 * is quoted as personal data looks like some ({@code MOD-04}). And of what waits to be read: a candidate is named near an
 * election ({@code MOD-05}), personal data are in sight ({@code MOD-07}), comments are open without a charter or a reader
 * ({@code MOD-08}). {@code MOD-06}, equal treatment, is {@link ModerationRegister#equalTreatment()}. Thread-safe.
 *
 * <p>What is said of criticism rests on short lists of words: a passage of which every word is one of them is an opinion on
 * the authority and no more. A passage with any other word is left to the moderator.
 */
public final class ModerationFindings {

    /** How sure a finding is that rests on words. */
    private static final double LIKELY = 0.7;

    private ModerationFindings() {}

    /**
     * Looks at a decision before it is taken.
     *
     * @param draft what the moderator entered
     * @param interaction what it is about
     * @param charters the charters of the authority, past and present
     * @param zone the authority’s zone, in which days begin
     * @return what should be seen to, in the order of the rules; a blocking one bars the decision; unmodifiable
     */
    public static List<Finding> of(
            ModerationDraft draft, Interaction interaction, Collection<ModerationCharter> charters, ZoneId zone) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Optional<ModerationGround> ground = ModerationDecision.charter(charters, draft.at(), zone)
                .flatMap(charter -> draft.cited().flatMap(charter::ground));
        if (draft.measure().removes()) {
            criticism(draft, ground).ifPresent(findings::add);
        }
        if (draft.article() != null && ground.isEmpty()) {
            findings.add(unknownArticle(draft, LocalDate.ofInstant(draft.at(), zone)));
        }
        if (!draft.excerpt().isBlank() && !interaction.text().contains(draft.excerpt())) {
            findings.add(finding(
                            "MOD-02",
                            Severity.BLOCKING,
                            "/excerpt",
                            Wording.of(
                                    "Le passage cité ne figure pas dans le message.",
                                    "The passage quoted is not in the message."),
                            Wording.of("Le recopier mot pour mot.", "Copy it word for word."))
                    .build());
        }
        if (draft.measure().removes() && draft.reason().isBlank()) {
            findings.add(finding(
                            "MOD-03",
                            Severity.BLOCKING,
                            "/reason",
                            Wording.of("Le retrait n’est pas motivé.", "No reason is given for the removal."),
                            Wording.of("Dire pourquoi en une phrase.", "Say why in a sentence."))
                    .build());
        }
        ground.filter(cited -> draft.measure().removes()).ifPresent(cited -> {
            if (cited.kind() == ModerationGround.Kind.PERSONAL_DATA
                    && !draft.excerpt().isBlank()
                    && PersonalDataScan.of(draft.excerpt()).isEmpty()) {
                findings.add(noDataSeen(draft));
            }
        });
        return findings.build();
    }

    /** The first of: no article, no passage where one is needed, a reason or a passage that is criticism and no more. */
    private static Optional<Finding> criticism(ModerationDraft draft, Optional<ModerationGround> ground) {
        if (draft.article() == null) {
            return Optional.of(finding(
                            "MOD-00",
                            Severity.BLOCKING,
                            "/article",
                            Wording.of(
                                    "La critique n’est pas un motif : aucun article de la charte n’est cité.",
                                    "Criticism is not a ground: no article of the charter is cited."),
                            Wording.of(
                                    "Citer l’article auquel le message est contraire, ou le maintenir et répondre.",
                                    "Cite the article the message is contrary to, or keep it and answer."))
                    .build());
        }
        if (Criticism.isTheOnlyReason(draft.reason())) {
            return Optional.of(notAGround(draft, ground, Severity.BLOCKING, "/reason", draft.reason()));
        }
        boolean needsPassage = ground.map(ModerationGround::passage).orElse(false);
        if (needsPassage && draft.excerpt().isBlank()) {
            return Optional.of(notAGround(draft, ground, Severity.BLOCKING, "/excerpt", ""));
        }
        return needsPassage && Criticism.isAllThatIsSaid(draft.excerpt())
                ? Optional.of(notAGround(draft, ground, Severity.WARNING, "/excerpt", draft.excerpt()))
                : Optional.empty();
    }

    private static Finding notAGround(
            ModerationDraft draft, Optional<ModerationGround> ground, Severity severity, String pointer, String said) {
        Wording cited = ground.map(ModerationGround::citation)
                .orElse(Wording.same("article " + draft.cited().orElse("?")));
        Wording advice =
                Wording.of("Sinon, maintenir le message et répondre.", "Otherwise keep the message and answer.");
        return finding(
                        "MOD-00",
                        severity,
                        pointer,
                        Wording.of(
                                "La critique n’est pas un motif : citez le passage contraire à l’" + cited.fr() + ".",
                                "Criticism is not a ground: quote the passage contrary to " + cited.en() + "."),
                        advice)
                .excerpt(Excerpt.of(said))
                .confidence(severity == Severity.BLOCKING ? 1 : LIKELY)
                .build();
    }

    private static Finding unknownArticle(ModerationDraft draft, LocalDate on) {
        Wording day = DateWording.dayMonthAndYear(on);
        return finding(
                        "MOD-01",
                        Severity.BLOCKING,
                        "/article",
                        Wording.of(
                                "La charte en vigueur le " + day.fr() + " n’a pas d’article " + draft.article()
                                        + ", ou aucune charte n’est en vigueur.",
                                "The charter in force on " + day.en() + " has no article " + draft.article()
                                        + ", or no charter is in force."),
                        Wording.of(
                                "Citer un article de la charte publiée ce jour-là.",
                                "Cite an article of the charter published on that day."))
                .build();
    }

    private static Finding noDataSeen(ModerationDraft draft) {
        return finding(
                        "MOD-04",
                        Severity.INFO,
                        "/excerpt",
                        Wording.of(
                                "Le passage cité ne contient ni téléphone ni adresse électronique.",
                                "The passage quoted holds neither a telephone number nor an e-mail address."),
                        Wording.of(
                                "Vérifier qu’il permet bien de joindre ou de reconnaître quelqu’un.",
                                "Make sure that somebody can be reached or recognised by it."))
                .category(FindingCategory.PERSONAL_DATA)
                .excerpt(Excerpt.of(draft.excerpt()))
                .confidence(LIKELY)
                .build();
    }

    /**
     * Looks for candidates in an interaction that was received in an electoral period, or where nothing is known of one: such
     * a message is for another office, and the same for every candidate.
     *
     * @param interaction the interaction
     * @param candidates the names of all candidates, from all lists
     * @param calendar the electoral calendar
     * @param authority the authority
     * @return a finding {@code MOD-05} for each candidate that is named; unmodifiable
     */
    public static List<Finding> electoral(
            Interaction interaction,
            Collection<String> candidates,
            ElectoralCalendar calendar,
            LocalAuthority authority) {
        Instant received = interaction.receivedAt();
        boolean unknown = calendar.statusAt(received, authority) instanceof ElectoralStatus.Unknown;
        if (!unknown && calendar.openAt(received, authority).isEmpty()) {
            return List.of();
        }
        Set<String> named = interaction.named(candidates);
        return named.stream()
                .map(name -> finding(
                                "MOD-05",
                                Severity.WARNING,
                                "/text",
                                Wording.of(
                                        "Le message nomme « " + name + " », "
                                                + (unknown
                                                        ? "et rien n’est su d’un scrutin proche."
                                                        : "en période électorale."),
                                        "The message names '" + name + "', "
                                                + (unknown
                                                        ? "and nothing is known of a poll near."
                                                        : "in an electoral period.")),
                                Wording.of(
                                        "Le transmettre, comme tout message qui nomme un candidat, quel qu’il soit.",
                                        "Escalate it, as any message that names a candidate, whoever that is."))
                        .category(FindingCategory.ELECTORAL_PERIOD)
                        .excerpt(Excerpt.of(name))
                        .confidence(LIKELY)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Looks for personal data in an interaction that waits to be read. The findings say where, and never repeat them.
     *
     * @param interaction the interaction
     * @return a finding {@code MOD-07} for each; unmodifiable
     */
    public static List<Finding> personalData(Interaction interaction) {
        return interaction.personalData().stream()
                .map(data -> Finding.builder(
                                "MOD-07",
                                Severity.INFO,
                                Locus.of("/text", data.start(), data.end()),
                                Wording.of(
                                        "Donnée personnelle probable : "
                                                + data.kind().label().fr() + ".",
                                        "Personal data, probably: "
                                                + data.kind().label().en() + "."))
                        .category(FindingCategory.PERSONAL_DATA)
                        .confidence(LIKELY)
                        .proposal(Proposal.advice(Wording.of(
                                "Regarder ce message d’abord ; s’il est public, le masquer au titre des données"
                                        + " personnelles.",
                                "Look at this message first; where it is public, hide it on the ground of personal"
                                        + " data.")))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Looks at the policies of publications.
     *
     * @param policies the policies
     * @param charters the charters of the authority
     * @param day the day, in the authority’s zone
     * @return a finding {@code MOD-08} where comments are open and no charter is in force, or nobody reads them; unmodifiable
     */
    public static List<Finding> policies(
            Collection<InteractionPolicy.OfPublication> policies,
            Collection<ModerationCharter> charters,
            LocalDate day) {
        boolean ruled = charters.stream().anyMatch(charter -> charter.isInForceOn(day));
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (InteractionPolicy.OfPublication publication : policies) {
            String pointer = "/" + publication.communication() + "/" + publication.variant();
            if (publication.policy().accepts() && !ruled) {
                findings.add(finding(
                                "MOD-08",
                                Severity.WARNING,
                                pointer,
                                Wording.of(
                                        "Des commentaires sont acceptés sans charte de modération en vigueur.",
                                        "Comments are accepted without a moderation charter in force."),
                                Wording.of(
                                        "Publier une charte, ou fermer les commentaires.",
                                        "Publish a charter, or close the comments."))
                        .build());
            }
            if (publication.policy().accepts() && publication.moderator() == null) {
                findings.add(finding(
                                "MOD-08",
                                Severity.INFO,
                                pointer,
                                Wording.of(
                                        "Des commentaires sont ouverts et personne n’est chargé de les lire.",
                                        "Comments are open and nobody is in charge of reading them."),
                                Wording.of("Désigner qui les lit.", "Say who reads them."))
                        .build());
            }
        }
        return findings.build();
    }

    private static Finding.Builder finding(
            String rule, Severity severity, String pointer, Wording message, Wording advice) {
        return Finding.builder(rule, severity, Locus.of(pointer), message).proposal(Proposal.advice(advice));
    }
}
