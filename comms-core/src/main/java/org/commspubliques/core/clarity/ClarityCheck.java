package org.commspubliques.core.clarity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.audience.AudienceScope;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Source;

/**
 * Langage clair: an acronym that nothing explains ({@code CLA-01}), a long sentence ({@code CLA-02}), the passive voice with
 * its agent ({@code CLA-03}), chains of nouns of action ({@code CLA-04}), double negation ({@code CLA-05}), too many long
 * words ({@code CLA-06}), low readability ({@code CLA-07}), the short forms of inclusive writing where the authority chose to
 * do without ({@code CLA-08}), what easy-to-read texts avoid ({@code CLA-11}), and what a text about a service should say
 * ({@code CLR-01}). All of it is advice: it informs, and warns only where a text claims to be easy to read. French texts
 * only; what others wrote (quotes, the opposition’s column) and what the law words (legal notices) is not judged.
 * Thread-safe.
 */
public final class ClarityCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "clarity";

    /** In words: of a shorter text neither a score nor a share means anything. */
    private static final int ENOUGH_TO_MEASURE = 100;

    /** One part that is not found may be there in other words; of four, two are not likely to be. */
    private static final int MISSING_TO_SAY_SO = 2;

    private static final Set<SectionRole> NOT_JUDGED = Set.of(
            SectionRole.QUOTE,
            SectionRole.OPPOSITION_COLUMN,
            SectionRole.LEGAL_NOTICE,
            SectionRole.CONTACT,
            SectionRole.SIGNATURE);

    private static final Set<AudienceScope> PROFESSIONALS =
            Set.of(AudienceScope.PARTNER, AudienceScope.PRESS, AudienceScope.INTERNAL, AudienceScope.RESTRICTED);

    private static final Source FORMULA = Source.unchecked(
            "L. Kandel et A. Moles, « Application de l’indice de Flesch à la langue française », Cahiers d’études de radio-télévision, n° 19, 1958 : 207 − 1,015 × mots par phrase − 73,6 × syllabes par mot ; une indication");

    private static final Source PUBLIC_POLICY =
            Source.unchecked("usage de la communication publique : dire ce qui change, quand, où et à qui s’adresser");

    private final ClarityProfile forPublic;
    private final ClarityProfile forProfessionals;
    private final AcronymGlossary glossary;

    /** Creates the check with the profiles and the acronyms that ship with this library. */
    public ClarityCheck() {
        this(ClarityProfile.generalPublic(), ClarityProfile.professionals(), AcronymGlossary.standard());
    }

    /**
     * Creates the check with one profile for every text.
     *
     * @param profile how plain a text must be
     */
    public ClarityCheck(ClarityProfile profile) {
        this(profile, profile, AcronymGlossary.standard());
    }

    /**
     * Creates the check.
     *
     * @param forPublic how plain a text must be
     * @param forProfessionals how plain it must be where all its audiences are partners, newsrooms or the staff
     * @param glossary what acronyms stand for, to be proposed
     */
    public ClarityCheck(ClarityProfile forPublic, ClarityProfile forProfessionals, AcronymGlossary glossary) {
        this.forPublic = Objects.requireNonNull(forPublic, "forPublic");
        this.forProfessionals = Objects.requireNonNull(forProfessionals, "forProfessionals");
        this.glossary = Objects.requireNonNull(glossary, "glossary");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return List.of(new DataPack("acronyms", glossary.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        if (!variant.id().language().startsWith("fr")) {
            return List.of();
        }
        return new Reading(communication, variant, profile(communication)).findings();
    }

    private ClarityProfile profile(Communication communication) {
        boolean professionals = !communication.audiences().isEmpty()
                && communication.audiences().stream().map(Audience::scope).allMatch(PROFESSIONALS::contains);
        return professionals ? forProfessionals : forPublic;
    }

    /** One reading of one variant. */
    private final class Reading {

        private final Communication communication;
        private final Variant variant;
        private final ClarityProfile profile;
        private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        private final Acronyms acronyms = new Acronyms(glossary);
        private final Readability.Tally tally = new Readability.Tally();
        private final PracticalBlock practical = new PracticalBlock();

        Reading(Communication communication, Variant variant, ClarityProfile profile) {
            this.communication = communication;
            this.variant = variant;
            this.profile = profile;
        }

        List<Finding> findings() {
            for (int i = 0; i < variant.sections().size(); i++) {
                read(
                        i,
                        variant.sections().get(i).role(),
                        variant.sections().get(i).text());
            }
            acronyms.unexplained().forEach(use -> add(use.section(), use.remark()));
            if (tally.words() >= ENOUGH_TO_MEASURE) {
                judgeWhole();
            }
            return findings.build();
        }

        private void read(int section, SectionRole role, String text) {
            if (role == SectionRole.CONTACT) {
                practical.contactIsGiven();
            }
            if (NOT_JUDGED.contains(role)) {
                return;
            }
            Passage passage = Passage.of(text);
            acronyms.read(section, passage, role.isHeading());
            tally.add(passage);
            practical.read(passage);
            LongSentences.in(passage, profile.sentenceWords()).forEach(remark -> add(section, remark));
            PassiveVoice.in(passage, profile.easyToRead()).forEach(remark -> add(section, remark));
            NominalStyle.in(passage).forEach(remark -> add(section, remark));
            DoubleNegation.in(passage).forEach(remark -> add(section, remark));
            InclusiveForms.in(passage, profile.inclusiveWriting()).forEach(remark -> add(section, remark));
            if (profile.easyToRead()) {
                EasyToRead.in(passage).forEach(remark -> add(section, remark));
            }
        }

        private void add(int section, Remark remark) {
            String text = variant.sections().get(section).text();
            findings.add(Finding.builder(
                            remark.rule(),
                            profile.severity(),
                            Locus.of(
                                    Pointers.sectionText(communication, variant, section),
                                    remark.start(),
                                    remark.end()),
                            remark.message())
                    .category(FindingCategory.CLARITY)
                    .excerpt(Excerpt.of(text.substring(remark.start(), remark.end())))
                    .source(profile.source())
                    .proposal(remark.proposal())
                    .build());
        }

        private void judgeWhole() {
            Readability readability = tally.readability();
            if (readability.score() < profile.readability()) {
                whole(
                        "CLA-07",
                        lowScore(readability),
                        FORMULA,
                        "Raccourcir les phrases et choisir des mots plus courts.",
                        "Shorten the sentences and choose shorter words.");
            }
            if (tally.longWordsPercent() > profile.longWordsPercent()) {
                Wording message = Wording.of(
                        tally.longWordsPercent() + " mots longs sur 100, " + profile.longWordsPercent()
                                + " au plus pour ce public.",
                        tally.longWordsPercent() + " long words in 100; for these readers at most "
                                + profile.longWordsPercent() + ".");
                whole(
                        "CLA-06",
                        message,
                        profile.source(),
                        "Préférer les mots courts et courants.",
                        "Prefer short, common words.");
            }
            List<PracticalBlock.Part> missing = practical.missing();
            if (isAboutAService() && missing.size() >= MISSING_TO_SAY_SO) {
                Wording parts = PracticalBlock.list(missing);
                Wording message = Wording.of(
                        "Le texte ne semble pas dire : " + parts.fr() + ".",
                        "The text does not seem to say: " + parts.en() + ".");
                whole(
                        "CLR-01",
                        message,
                        PUBLIC_POLICY,
                        "Ajouter quelques lignes : ce qui change pour vous, quand, où, qui contacter.",
                        "Add a few lines: what changes for you, when, where, whom to contact.");
            }
        }

        private boolean isAboutAService() {
            return communication.purpose() == CommunicationPurpose.SERVICE_INFORMATION
                    || communication.purpose() == CommunicationPurpose.PARTICIPATION;
        }

        private void whole(String rule, Wording message, Source source, String adviceFr, String adviceEn) {
            findings.add(
                    Finding.builder(rule, Severity.INFO, Locus.of(Pointers.variant(communication, variant)), message)
                            .category(FindingCategory.CLARITY)
                            .source(source)
                            .proposal(Proposal.advice(Wording.of(adviceFr, adviceEn)))
                            .build());
        }
    }

    private static Wording lowScore(Readability readability) {
        String score = String.valueOf(readability.score());
        return Wording.of(
                "Lisibilité : " + score.replace('.', ',') + " sur 100 ("
                        + readability.label().fr() + ").",
                "Readability: " + score + " of 100 (" + readability.label().en() + ").");
    }
}
