package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.PastIssue;
import org.commspubliques.core.lifecycle.PublicationHistory;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Preuve de publicité: the extract of the registers that says where a legal notice was, from which day to which. Immutable
 * and thread-safe.
 *
 * @param notice the notice
 * @param drawnUpOn the day of the extract, in the authority’s zone
 * @param entries what is known of each place, in the order of the notice’s places; unmodifiable
 */
public record ProofOfPublication(LegalNotice notice, LocalDate drawnUpOn, List<Entry> entries) {

    /** Refuses entries of other places than the notice’s. */
    public ProofOfPublication {
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(drawnUpOn, "drawnUpOn");
        entries = ImmutableList.copyOf(entries);
        Preconditions.checkArgument(
                entries.stream()
                        .map(Entry::place)
                        .toList()
                        .equals(notice.places().stream()
                                .map(LegalNotice.Place::id)
                                .toList()),
                "the proof of notice %s has other places than the notice",
                notice.id());
    }

    /**
     * Ligne de l’extrait: the longest time without a gap that a notice was at a place. Immutable and thread-safe.
     *
     * @param place the identifier of the place
     * @param label what it is called
     * @param from the first day; null where it was never there
     * @param until the last day known: the day of the extract where it is still there; null where it was never there
     * @param ongoing whether it is still there
     */
    public record Entry(
            String place,
            String label,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean ongoing) {

        /** Refuses half a period. */
        public Entry {
            Objects.requireNonNull(place, "place");
            label = EnteredText.enter(label, "place label");
            Preconditions.checkArgument((from == null) == (until == null), "place %s has half a period", place);
            Preconditions.checkArgument(
                    from == null || until == null || !until.isBefore(from),
                    "place %s ends on %s, before %s",
                    place,
                    until,
                    from);
        }

        /**
         * Returns how many days it was there.
         *
         * @return the days, the first and the last included; 0 where it was never there
         */
        public long days() {
            return from == null || until == null ? 0 : until.toEpochDay() - from.toEpochDay() + 1;
        }
    }

    /**
     * Draws up the extract.
     *
     * @param notice the notice
     * @param postings where it was seen, in any order; those of other places are left out
     * @param history the issues of what is printed: one counts whose title is the label of the place
     * @param day the day of the extract; nothing later counts
     * @return the extract
     */
    public static ProofOfPublication of(
            LegalNotice notice, List<LegalNotice.Posting> postings, PublicationHistory history, LocalDate day) {
        ImmutableListMultimap<String, LegalNotice.Posting> byPlace =
                Multimaps.index(postings, LegalNotice.Posting::place);
        return new ProofOfPublication(
                notice,
                day,
                notice.places().stream()
                        .map(place -> {
                            Optional<SupportKind> print = place.print();
                            return print.isPresent()
                                    ? printed(place, history.issuesBefore(print.get(), day.plusDays(1)))
                                    : posted(place, byPlace.get(place.id()), day);
                        })
                        .toList());
    }

    private static Entry printed(LegalNotice.Place place, List<PastIssue> issues) {
        LocalDate out = issues.stream()
                .filter(issue -> issue.title().equals(place.label()))
                .map(PastIssue::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Entry(place.id(), place.label(), out, out, false);
    }

    /** Postings that touch or overlap are one; the longest counts, and of those as long the first. */
    private static Entry posted(LegalNotice.Place place, List<LegalNotice.Posting> postings, LocalDate day) {
        Entry longest = new Entry(place.id(), place.label(), null, null, false);
        LocalDate from = null;
        LocalDate until = null;
        for (LegalNotice.Posting posting : inOrder(postings, day)) {
            LocalDate end = posting.until() == null || posting.until().isAfter(day) ? day : posting.until();
            if (from == null || until == null || posting.from().isAfter(until.plusDays(1))) {
                from = posting.from();
                until = end;
            } else if (end.isAfter(until)) {
                until = end;
            }
            boolean ongoing = until.equals(day);
            Entry entry = new Entry(place.id(), place.label(), from, until, ongoing);
            longest = entry.days() > longest.days() ? entry : longest;
        }
        return longest;
    }

    private static List<LegalNotice.Posting> inOrder(List<LegalNotice.Posting> postings, LocalDate day) {
        return postings.stream()
                .filter(posting -> !posting.from().isAfter(day))
                .sorted(Comparator.comparing(LegalNotice.Posting::from))
                .toList();
    }

    /**
     * Returns whether it was everywhere in time and for as long as is asked.
     *
     * @return true where nothing should be seen but what is still going on
     */
    public boolean isComplete() {
        return findings().stream().noneMatch(finding -> finding.severity() != Severity.INFO)
                && ongoing().isEmpty();
    }

    /**
     * Returns the places where it is still to stay.
     *
     * @return their identifiers in order; unmodifiable
     */
    public List<String> ongoing() {
        return pairs().filter(pair -> pair.entry.ongoing() && pair.entry.days() < pair.place.days())
                .map(pair -> pair.place.id())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Looks at the extract: a place where it never was ({@code ANL-02}), a time that is too short ({@code ANL-03}) or began
     * too late ({@code ANL-04}).
     *
     * @return what should be seen, in the order of the places; a place where its last day has not come is not yet missed;
     *     unmodifiable
     */
    public List<Finding> findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        pairs().forEach(pair -> pair.findings(drawnUpOn).forEach(findings::add));
        return findings.build();
    }

    private Stream<Pair> pairs() {
        Stream.Builder<Pair> pairs = Stream.builder();
        for (int i = 0; i < entries.size(); i++) {
            pairs.add(new Pair(i, notice.places().get(i), entries.get(i)));
        }
        return pairs.build();
    }

    /**
     * Returns the extract as it is signed.
     *
     * @return the title, then a line for each place, in both languages
     */
    public Wording text() {
        StringBuilder fr = new StringBuilder("Extrait du registre des publications, au ")
                .append(DateWording.dayMonthAndYear(drawnUpOn).fr())
                .append("\n")
                .append(notice.title());
        StringBuilder en = new StringBuilder("Extract of the register of publications, on ")
                .append(DateWording.dayMonthAndYear(drawnUpOn).en())
                .append("\n")
                .append(notice.title());
        for (Entry entry : entries) {
            Wording when = when(entry);
            fr.append("\n- ").append(entry.label()).append(" : ").append(when.fr());
            en.append("\n- ").append(entry.label()).append(": ").append(when.en());
        }
        return Wording.of(fr.toString(), en.toString());
    }

    private static Wording when(Entry entry) {
        if (entry.from() == null || entry.until() == null) {
            return Wording.of("aucune publication constatée", "no publication on record");
        }
        Wording start = DateWording.dayMonthAndYear(entry.from());
        Wording end = DateWording.dayMonthAndYear(entry.until());
        if (entry.ongoing()) {
            return Wording.of("depuis le " + start.fr(), "since " + start.en());
        }
        return entry.from().equals(entry.until())
                ? Wording.of("le " + start.fr(), "on " + start.en())
                : Wording.of(
                        "du " + start.fr() + " au " + end.fr() + " (" + entry.days() + " jours)",
                        "from " + start.en() + " to " + end.en() + " (" + entry.days() + " days)");
    }

    /** What is asked of a place, and what is known of it. */
    private record Pair(int index, LegalNotice.Place place, Entry entry) {

        private List<Finding> findings(LocalDate day) {
            ImmutableList.Builder<Finding> findings = ImmutableList.builder();
            String label = place.label();
            Wording by = DateWording.dayMonthAndYear(place.by());
            if (entry.from() == null) {
                if (day.isAfter(place.by())) {
                    findings.add(found(
                            "ANL-02",
                            Wording.of(
                                    label + " : aucune publication constatée, attendue au plus tard le " + by.fr()
                                            + ".",
                                    label + ": no publication on record, due on " + by.en() + " at the latest.")));
                }
                return findings.build();
            }
            if (entry.days() < place.days() && !entry.ongoing()) {
                findings.add(found(
                        "ANL-03",
                        Wording.of(
                                label + " : " + entry.days() + " jours sans interruption, sur " + place.days() + ".",
                                label + ": " + entry.days() + " days without a gap, of " + place.days() + ".")));
            }
            if (entry.from().isAfter(place.by())) {
                Wording from = DateWording.dayMonthAndYear(entry.from());
                findings.add(found(
                        "ANL-04",
                        Wording.of(
                                label + " : depuis le " + from.fr() + ", attendu au plus tard le " + by.fr() + ".",
                                label + ": since " + from.en() + ", due on " + by.en() + " at the latest.")));
            }
            return findings.build();
        }

        private Finding found(String id, Wording message) {
            return Finding.builder(id, Severity.WARNING, Locus.of("/places/" + index), message)
                    .category(FindingCategory.LEGAL_DUTY)
                    .proposal(Proposal.advice(Wording.of(
                            "Demander à un juriste s’il faut recommencer la publicité.",
                            "Ask a lawyer whether the notice must be made public anew.")))
                    .build();
        }
    }
}
