package org.commspubliques.core.accuracy;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.accuracy.UnsourcedClaims.Claim;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.ReviewContext;

/**
 * Sources des chiffres: rules {@code ACC-01} (a measure, a rank or a study without its source) and {@code ACC-05} (data
 * older than is allowed). Both only inform: whether a figure needs a source is the reader's to judge.
 *
 * <p>A sentence that names a source, and a section that ends with one, are let be; quotes and legal notices are not read.
 * At most one finding of each rule is given for a sentence. French texts only, and never the column of the opposition.
 * Takes time linear in the text. Thread-safe.
 */
public final class SourcingCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "accuracy.sourcing";

    /** The age of data that is allowed unless another is given: four years, since a census appears three years late. */
    public static final int USUAL_MONTHS = 48;

    private static final ImmutableSet<String> DATA = ImmutableSet.of(
            "donnees",
            "donnee",
            "chiffres",
            "chiffre",
            "statistiques",
            "recensement",
            "enquete",
            "etude",
            "sondage",
            "barometre",
            "source",
            "sources",
            "insee",
            "isee",
            "comptage",
            "inventaire");

    private static final ImmutableSet<String> BETWEEN_DATA_AND_YEAR = ImmutableSet.of(
            "de",
            "d",
            "du",
            "des",
            "la",
            "l",
            "le",
            "en",
            "annee",
            "pour",
            "population",
            "insee",
            "isee",
            "officiels",
            "officielles",
            "issues",
            "recensement",
            "donnees",
            "chiffres");

    private static final int REACH = 5;

    private final int months;

    /** Creates the check with the usual age. */
    public SourcingCheck() {
        this(USUAL_MONTHS);
    }

    /**
     * Creates the check.
     *
     * @param months the age in months that data may have at publication, counted from the end of its year; 1 to 1200
     */
    public SourcingCheck(int months) {
        Preconditions.checkArgument(months >= 1 && months <= 1200, "months must be 1 to 1200, was %s", months);
        this.months = months;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Passage passage : Passage.of(communication, variant)) {
            if (passage.role() != SectionRole.QUOTE && passage.role() != SectionRole.LEGAL_NOTICE) {
                findings.addAll(findings(passage, YearMonth.from(context.day())));
            }
        }
        return findings.build();
    }

    private List<Finding> findings(Passage passage, YearMonth published) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<Figure> figures = FigureReader.read(passage.text());
        UnsourcedClaims claims = new UnsourcedClaims(passage);
        boolean endsWithSource = endsWithSource(passage);
        int next = 0;
        int from = 0;
        while (from < passage.words().size()) {
            int to = passage.sentenceTo(from, passage.words().size());
            int end = to < passage.words().size()
                    ? passage.words().get(to).start()
                    : passage.text().length();
            List<Figure> own = new ArrayList<>();
            for (; next < figures.size() && figures.get(next).start() < end; next++) {
                own.add(figures.get(next));
            }
            Optional<Claim> claim = claims.unnamedStudy(from, to);
            if (claim.isEmpty() && !endsWithSource && !claims.isSourced(from, to)) {
                claim = claims.measure(own, from, to);
            }
            claim.map(found -> unsourced(passage, found)).ifPresent(findings::add);
            old(passage, from, to, published).ifPresent(findings::add);
            from = to;
        }
        return findings.build();
    }

    /** « Source : Insee » at the end of a section is that of all its figures. */
    private static boolean endsWithSource(Passage passage) {
        int last = passage.words().size();
        for (int i = Math.max(0, last - 20); i < last; i++) {
            boolean isSource =
                    passage.word(i).equals("source") || passage.word(i).equals("sources");
            if (isSource && passage.words().get(i).startsSentence()) {
                return true;
            }
        }
        return false;
    }

    private static Finding unsourced(Passage passage, Claim claim) {
        String excerpt = passage.quote(claim.start(), claim.end());
        return passage.finding(
                        "ACC-01",
                        Severity.INFO,
                        claim.start(),
                        claim.end(),
                        Wording.of(
                                "« " + excerpt + " » : la source n’est pas dite.",
                                "'" + excerpt + "': no source is given."))
                .confidence(0.5)
                .proposal(Proposal.advice(Wording.of(
                        "Dire qui l’a mesuré, et quand : « (source : …, 2025) ».",
                        "Say who measured it, and when: '(source: …, 2025)'.")))
                .build();
    }

    private Optional<Finding> old(Passage passage, int from, int to, YearMonth published) {
        for (int i = from; i < to; i++) {
            if (DATA.contains(passage.word(i))) {
                int at = i + 1;
                while (at < to && at - i < REACH && BETWEEN_DATA_AND_YEAR.contains(passage.word(at))) {
                    at++;
                }
                int year = at < to ? passage.words().get(at).number() : -1;
                if (year >= 1900
                        && year <= published.getYear()
                        && YearMonth.of(year, 12).until(published, ChronoUnit.MONTHS) > months) {
                    return Optional.of(outdated(passage, i, at, year));
                }
            }
        }
        return Optional.empty();
    }

    private Finding outdated(Passage passage, int first, int last, int year) {
        int start = passage.words().get(first).start();
        int end = passage.words().get(last).end();
        String excerpt = passage.quote(start, end);
        return passage.finding(
                        "ACC-05",
                        Severity.INFO,
                        start,
                        end,
                        Wording.of(
                                "« " + excerpt + " » : la fin de " + year + " est à plus de " + months
                                        + " mois de la publication.",
                                "'" + excerpt + "': the end of " + year + " is more than " + months
                                        + " months before publication."))
                .confidence(0.7)
                .proposal(Proposal.advice(Wording.of(
                        "Chercher des données plus récentes, ou dire pourquoi celles-ci valent encore.",
                        "Look for more recent data, or say why these still hold.")))
                .build();
    }
}
