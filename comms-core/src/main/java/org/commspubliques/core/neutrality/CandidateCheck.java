package org.commspubliques.core.neutrality;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.authority.ElectedOfficial;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.election.WindowKind;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.time.DateWording;

/**
 * Candidats déclarés: elected officials who are declared candidates and whom a text names, or an image shows by its text
 * alternative, while an electoral window is open for the authority.
 *
 * <p>Rule {@code NEU-07}. It is a warning where the authority presents itself (promotion, public relations) and an information
 * elsewhere; a service may have to name who signs or opens a meeting, so it never blocks. Legal notices, signatures and the
 * opposition's column are not looked at. A name is recognised with its first name, or after a civility (« Mme Durand »), whatever
 * its capitals and accents. Each official is told of once in a variant, with the number of times. Linear in the text. Thread-safe.
 */
public final class CandidateCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "candidates";

    private static final ImmutableSet<SectionRole> NOT_LOOKED_AT =
            ImmutableSet.of(SectionRole.OPPOSITION_COLUMN, SectionRole.SIGNATURE, SectionRole.LEGAL_NOTICE);

    /** The campaign accounts first: what an authority prints of a candidate is a gift of a legal person. */
    private static final ImmutableList<WindowKind> WINDOWS = ImmutableList.of(
            WindowKind.CAMPAIGN_ACCOUNTS, WindowKind.PROMOTION_BAN, WindowKind.OFFICIAL_CAMPAIGN, WindowKind.SILENCE);

    private static final ImmutableSet<String> CIVILITIES =
            ImmutableSet.of("m", "mm", "mme", "mmes", "mlle", "monsieur", "madame", "mademoiselle");

    private final ImmutableList<ElectedOfficial> officials;
    private final ElectoralCalendar calendar;
    private final LegalReferences law;

    /**
     * Creates the check.
     *
     * @param officials the elected officials of the authority, candidates or not
     * @param calendar the polls
     * @param law the texts the windows rest on
     */
    public CandidateCheck(List<ElectedOfficial> officials, ElectoralCalendar calendar, LegalReferences law) {
        this.officials = ImmutableList.copyOf(officials);
        this.calendar = calendar;
        this.law = law;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return ImmutableList.of(new DataPack("elections", calendar.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        List<ElectedOfficial> candidates = officials.stream()
                .filter(official -> official.isCandidateOn(context.day()))
                .toList();
        if (candidates.isEmpty() || communication.purpose() == CommunicationPurpose.LEGAL_NOTICE) {
            return ImmutableList.of();
        }
        Optional<ElectoralWindow> window = open(context);
        if (window.isEmpty()) {
            return ImmutableList.of();
        }
        List<Place> places = places(communication, variant);
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (ElectedOfficial candidate : candidates) {
            List<Mention> mentions = mentions(candidate, places);
            if (!mentions.isEmpty()) {
                findings.add(finding(candidate, mentions, window.get(), communication.purpose(), context));
            }
        }
        return findings.build();
    }

    private Optional<ElectoralWindow> open(ReviewContext context) {
        List<ElectoralWindow> open = calendar.openAt(context.publishedAt(), context.authority());
        return WINDOWS.stream()
                .flatMap(kind -> open.stream().filter(window -> window.kind() == kind))
                .findFirst();
    }

    /** A text that is looked at. */
    private record Place(String pointer, String text, List<Word> words) {

        Place(String pointer, String text) {
            this(pointer, text, Words.of(text));
        }
    }

    /** Somebody named in a text. */
    private record Mention(Locus locus, String excerpt) {}

    private static List<Place> places(Communication communication, Variant variant) {
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (!NOT_LOOKED_AT.contains(section.role())) {
                places.add(new Place(Pointers.sectionText(communication, variant, i), section.text()));
            }
        }
        String pointer = Pointers.variant(communication, variant);
        for (int i = 0; i < variant.media().size(); i++) {
            places.add(new Place(
                    pointer + "/media/" + i + "/altText", variant.media().get(i).altText()));
        }
        return places.build();
    }

    private static List<Mention> mentions(ElectedOfficial official, List<Place> places) {
        List<String> name = Words.folded(official.name());
        ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
        for (Place place : places) {
            int at = 0;
            while (at < place.words().size()) {
                int length = length(place, at, name);
                if (length > 0) {
                    int start = place.words().get(at).start();
                    int end = place.words().get(at + length - 1).end();
                    mentions.add(new Mention(
                            Locus.of(place.pointer(), start, end), place.text().substring(start, end)));
                }
                at += Math.max(length, 1);
            }
        }
        return mentions.build();
    }

    /** How many words of a text are the name, or a civility and its last word; none where it is another. */
    private static int length(Place place, int at, List<String> name) {
        if (reads(place.words(), at, name)) {
            return name.size();
        }
        if (name.size() > 1
                && CIVILITIES.contains(place.words().get(at).folded())
                && reads(place.words(), at + 1, name.subList(name.size() - 1, name.size()))
                && Character.isUpperCase(
                        place.text().codePointAt(place.words().get(at + 1).start()))) {
            return 2;
        }
        return 0;
    }

    private static boolean reads(List<Word> words, int at, List<String> name) {
        if (name.isEmpty() || at + name.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!words.get(at + i).folded().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Finding finding(
            ElectedOfficial candidate,
            List<Mention> mentions,
            ElectoralWindow window,
            CommunicationPurpose purpose,
            ReviewContext context) {
        Wording since = DateWording.dayMonthAndYear(candidate.candidacy().orElseThrow());
        Mention first = mentions.get(0);
        int times = mentions.size();
        String often = times == 1 ? "" : " " + times + " fois";
        String oftenInEnglish = times == 1 ? "" : " " + times + " times";
        return Finding.builder(
                        "NEU-07",
                        ElectoralTimingCheck.SELF_PRESENTATION.contains(purpose) ? Severity.WARNING : Severity.INFO,
                        first.locus(),
                        Wording.of(
                                "« " + first.excerpt() + " » ("
                                        + candidate.title().fr() + ") est candidat ou candidate depuis le " + since.fr()
                                        + " et paraît" + often + " dans ce message. Période ouverte : "
                                        + window.label().fr() + ".",
                                "'" + first.excerpt() + "' ("
                                        + candidate.title().en() + ") has been a candidate since "
                                        + since.en() + " and appears" + oftenInEnglish
                                        + " in this message. Open window: "
                                        + window.label().en() + "."))
                .excerpt(first.excerpt())
                .category(FindingCategory.ELECTORAL_PERIOD)
                .references(law.applicable(
                        window.legalReferences(), context.authority().territory()))
                .proposal(Proposal.advice(Wording.of(
                        "Ne nommer et ne montrer cette personne que là où sa fonction l’exige ; ailleurs, nommer la"
                                + " collectivité ou le service.",
                        "Name and show this person only where the office requires it; elsewhere, name the authority or"
                                + " the department.")))
                .build();
    }
}
