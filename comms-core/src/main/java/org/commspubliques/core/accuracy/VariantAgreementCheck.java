package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.accuracy.Claim.Aspect;
import org.commspubliques.core.accuracy.Claim.Place;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.variant.VariantNames;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;

/**
 * Concordance des déclinaisons: rule {@code COH-03}, two versions of one communication that do not give the same hour, day,
 * amount, telephone number or e-mail address, such as 15 h on the site and 16 h in the text message, or of which one alone says that what it
 * announces is off.
 *
 * <p>A version may say less than another: there is a finding only where each of the two says something that the other lacks.
 * It is a warning where they share nothing of the kind, or where one of as many is another; an information otherwise, since a
 * programme may rightly give different hours to different readers. A day that the other writes without its month, as in a list
 * of days, is no other day; the telephones of a contact or a signature are not compared, since the press is given its own. It
 * is given once, with the later of the two versions; one that agrees with any version before it has none. Versions in another
 * language are compared too: English is read as it is written (« 3 pm », « September 9th »), other languages for what they
 * write as French does (« 15 h », « 400 F »); whether a translation is up to date is looked at by
 * {@link org.commspubliques.core.fit.TranslationCheck}. Compares with 8 versions at most, in time linear in their texts.
 * Thread-safe.
 */
public final class VariantAgreementCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "accuracy.variants";

    /** What two versions may say otherwise. When something begins is told with « à », « dès » or « de … à ». */
    private static final ImmutableList<ImmutableSet<Aspect>> KINDS = ImmutableList.of(
            ImmutableSet.of(Aspect.DAY, Aspect.DAY_FROM),
            ImmutableSet.of(Aspect.DAY_UNTIL),
            ImmutableSet.of(Aspect.HOUR, Aspect.HOUR_FROM),
            ImmutableSet.of(Aspect.HOUR_UNTIL),
            ImmutableSet.of(Aspect.AMOUNT),
            ImmutableSet.of(Aspect.PHONE));

    /** What versions in two languages may say otherwise: which of two hours is the first is told by words. */
    private static final ImmutableList<ImmutableSet<Aspect>> KINDS_ACROSS_LANGUAGES = ImmutableList.of(
            ImmutableSet.of(Aspect.DAY, Aspect.DAY_FROM, Aspect.DAY_UNTIL),
            ImmutableSet.of(Aspect.HOUR, Aspect.HOUR_FROM, Aspect.HOUR_UNTIL),
            ImmutableSet.of(Aspect.AMOUNT),
            ImmutableSet.of(Aspect.PHONE));

    private static final int MOST_COMPARED = 8;

    /** Of more values no reader makes out which is meant. */
    private static final int MOST_NAMED = 4;

    private final ChannelCatalog channels;

    /**
     * Creates the check.
     *
     * @param channels the channels, for their names
     */
    public VariantAgreementCheck(ChannelCatalog channels) {
        this.channels = Objects.requireNonNull(channels, "channels");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        if (communication.variants().size() < 2) {
            return List.of();
        }
        int index = communication.variants().indexOf(variant);
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        callOff(communication, variant, context.day()).ifPresent(findings::add);
        if (index < 1) {
            return findings.build();
        }
        addresses(communication, index).ifPresent(findings::add);
        SpokenClaims own = claims(communication, index, context);
        freeEntry(communication, index, own, context).ifPresent(findings::add);
        if (own.all().isEmpty()) {
            return findings.build();
        }
        List<SpokenClaims> before = new ArrayList<>();
        for (int i = 0; i < index && before.size() < MOST_COMPARED; i++) {
            SpokenClaims claims = claims(communication, i, context);
            if (!claims.all().isEmpty()) {
                before.add(claims);
            }
        }
        List<SpokenClaims> french =
                before.stream().filter(SpokenClaims::isFrench).toList();
        for (ImmutableSet<Aspect> kind : own.isFrench() ? KINDS : List.<ImmutableSet<Aspect>>of()) {
            disagreement(communication, kind, own, french)
                    .map(disagreement -> finding(communication, disagreement))
                    .ifPresent(findings::add);
        }
        for (ImmutableSet<Aspect> kind : KINDS_ACROSS_LANGUAGES) {
            boolean isCompared = own.isFrench()
                    && french.stream().anyMatch(other -> !other.of(kind).isEmpty());
            if (!isCompared) {
                disagreement(communication, kind, own, before)
                        .map(disagreement -> finding(communication, disagreement))
                        .ifPresent(findings::add);
            }
        }
        return findings.build();
    }

    /** « culture@… » here, « cultures@… » in the first version that gives an address too, each giving one. */
    private Optional<Finding> addresses(Communication communication, int index) {
        Variant variant = communication.variants().get(index);
        List<VersionAddresses.Written> own = VersionAddresses.in(variant);
        if (own.size() != 1) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(index, MOST_COMPARED); i++) {
            Variant before = communication.variants().get(i);
            List<VersionAddresses.Written> others = VersionAddresses.in(before);
            if (others.size() == 1) {
                return own.get(0).isSlipOf(others.get(0))
                        ? Optional.of(addresses(communication, variant, own.get(0), before, others.get(0)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Finding addresses(
            Communication communication,
            Variant variant,
            VersionAddresses.Written own,
            Variant before,
            VersionAddresses.Written other) {
        Wording here = VariantNames.of(variant.id(), channels);
        Wording there = VariantNames.of(before.id(), channels);
        return twoVersions(
                Severity.WARNING,
                Locus.of(Pointers.sectionText(communication, variant, own.section()), own.start(), own.end()),
                own.address(),
                Wording.of(
                        "« " + own.address() + " » pour " + here.fr() + ", « " + other.address() + " » pour "
                                + there.fr(),
                        "'" + own.address() + "' for " + here.en() + ", '" + other.address() + "' for " + there.en()),
                Locus.of(Pointers.sectionText(communication, before, other.section()), other.start(), other.end()));
    }

    /** The entry is free here, and has its price in a version before; or the other way round. */
    private Optional<Finding> freeEntry(
            Communication communication, int index, SpokenClaims own, ReviewContext context) {
        Optional<FreeEntry.Said> free = freeIn(communication, index);
        Optional<Claim> price = free.isPresent() ? Optional.empty() : FreeEntry.price(communication, own);
        for (int i = 0; i < Math.min(index, MOST_COMPARED) && (free.isPresent() || price.isPresent()); i++) {
            Optional<FreeEntry.Said> freeBefore = freeIn(communication, i);
            Optional<Claim> priceBefore = free.isPresent() && freeBefore.isEmpty()
                    ? FreeEntry.price(communication, claims(communication, i, context))
                    : Optional.empty();
            if (free.isPresent() && priceBefore.isPresent()) {
                return Optional.of(freeEntry(communication, index, free.get(), priceBefore.get(), true));
            }
            if (price.isPresent() && freeBefore.isPresent()) {
                return Optional.of(freeEntry(communication, i, freeBefore.get(), price.get(), false));
            }
        }
        return Optional.empty();
    }

    private static Optional<FreeEntry.Said> freeIn(Communication communication, int index) {
        Variant variant = communication.variants().get(index);
        return variant.id().language().startsWith("fr") ? FreeEntry.in(variant) : Optional.empty();
    }

    private Finding freeEntry(
            Communication communication, int index, FreeEntry.Said free, Claim price, boolean isFreeHere) {
        Variant variant = communication.variants().get(index);
        Locus where = Locus.of(Pointers.sectionText(communication, variant, free.section()), free.start(), free.end());
        String words = variant.sections().get(free.section()).text().substring(free.start(), free.end());
        Wording name = VariantNames.of(variant.id(), channels);
        Wording said = Wording.of("« " + words + " » pour " + name.fr(), "'" + words + "' for " + name.en());
        Wording paid = voice(communication, List.of(price));
        Locus priced = price.place().locus(communication);
        return isFreeHere
                ? twoVersions(
                        Severity.WARNING,
                        where,
                        words,
                        Wording.of(said.fr() + ", " + paid.fr(), said.en() + ", " + paid.en()),
                        priced)
                : twoVersions(
                        Severity.WARNING,
                        priced,
                        price.place().words(communication),
                        Wording.of(paid.fr() + ", " + said.fr(), paid.en() + ", " + said.en()),
                        where);
    }

    private static Finding twoVersions(Severity severity, Locus here, String excerpt, Wording said, Locus there) {
        return Finding.builder(
                        "COH-03",
                        severity,
                        here,
                        Wording.of(
                                "Deux versions ne disent pas la même chose : " + said.fr() + ".",
                                "Two versions do not say the same: " + said.en() + "."))
                .category(FindingCategory.CONSISTENCY)
                .excerpt(excerpt)
                .related(there)
                .proposal(Proposal.advice(Wording.of(
                        "Vérifier laquelle est juste, puis corriger l’autre.",
                        "Check which of the two is right, then correct the other.")))
                .build();
    }

    /** Another version says it is off, this one lets readers come. */
    private Optional<Finding> callOff(Communication communication, Variant on, LocalDate day) {
        if (!on.id().language().startsWith("fr") || CalledOff.isSaidIn(on)) {
            return Optional.empty();
        }
        int compared = Math.min(MOST_COMPARED, communication.variants().size());
        for (Variant off : communication.variants().subList(0, compared)) {
            Optional<CalledOff.Notice> notice =
                    off.id().language().startsWith("fr") ? CalledOff.in(off, day) : Optional.empty();
            Optional<CalledOff.Announcement> announced = notice.flatMap(said -> CalledOff.announcement(on, said, day));
            if (announced.isPresent()) {
                return Optional.of(callOff(communication, off, notice.get(), on, announced.get()));
            }
        }
        return Optional.empty();
    }

    private Finding callOff(
            Communication communication,
            Variant off,
            CalledOff.Notice notice,
            Variant on,
            CalledOff.Announcement announced) {
        Locus there = Locus.of(
                Pointers.sectionText(communication, off, notice.section()),
                notice.word().start(),
                notice.word().end());
        String said = off.sections()
                .get(notice.section())
                .text()
                .substring(notice.word().start(), notice.word().end());
        Wording offName = VariantNames.of(off.id(), channels);
        Wording onName = VariantNames.of(on.id(), channels);
        return Finding.builder(
                        "COH-03",
                        Severity.WARNING,
                        Locus.of(
                                Pointers.sectionText(communication, on, announced.section()),
                                announced.start(),
                                announced.end()),
                        Wording.of(
                                "« " + said + " » pour " + offName.fr() + ", mais rien ne le dit pour " + onName.fr()
                                        + ".",
                                "'" + said + "' for " + offName.en() + ", but nothing says so for " + onName.en()
                                        + "."))
                .category(FindingCategory.CONSISTENCY)
                .excerpt(Excerpt.of(
                        on.sections().get(announced.section()).text().substring(announced.start(), announced.end())))
                .related(there)
                .proposal(Proposal.advice(Wording.of(
                        "Dire dans chaque version ce qui n’a pas lieu.",
                        "Say in each version what does not take place.")))
                .build();
    }

    private static SpokenClaims claims(Communication communication, int index, ReviewContext context) {
        Variant variant = communication.variants().get(index);
        LocalDate day = communication
                .plannedAt(variant.id())
                .map(instant -> LocalDate.ofInstant(instant, context.authority().zone()))
                .orElse(context.day());
        return SpokenClaims.of(variant, index, day, context.authority().currency());
    }

    /** What two versions say otherwise, and whether it is sure that one of them is wrong. */
    private record Disagreement(Claim here, List<Claim> there, boolean isSure) {}

    /** With the first version of those before that says something of the kind, unless another one agrees. */
    private static Optional<Disagreement> disagreement(
            Communication communication, ImmutableSet<Aspect> kind, SpokenClaims own, List<SpokenClaims> before) {
        List<Claim> here = own.of(kind);
        Disagreement first = null;
        for (SpokenClaims other : before) {
            List<Claim> there = other.of(kind);
            if (here.isEmpty() || there.isEmpty()) {
                continue;
            }
            List<Claim> onlyHere = other.lacks(here);
            List<Claim> onlyThere = own.lacks(there);
            if (onlyHere.isEmpty() || onlyThere.isEmpty()) {
                return Optional.empty();
            }
            if (first == null) {
                boolean shareNothing = onlyHere.size() == here.size() && onlyThere.size() == there.size();
                boolean isOneOfAsMany = onlyHere.size() == 1 && onlyThere.size() == 1 && here.size() == there.size();
                first = counterparts(communication, onlyHere, onlyThere, shareNothing || isOneOfAsMany);
            }
        }
        return Optional.ofNullable(first);
    }

    /** The values that the same words announce; where there are none, the first one here and all of there. */
    private static Disagreement counterparts(
            Communication communication, List<Claim> here, List<Claim> there, boolean isSure) {
        int most = 0;
        Disagreement best = new Disagreement(here.get(0), there, isSure);
        for (Claim own : here.subList(0, Math.min(MOST_COMPARED, here.size()))) {
            List<String> words = own.place().announcing(communication);
            for (Claim other : there.subList(0, Math.min(MOST_COMPARED, there.size()))) {
                List<String> others = other.place().announcing(communication);
                int shared = 0;
                for (String word : words) {
                    shared += others.contains(word) ? 1 : 0;
                }
                if (shared > most) {
                    most = shared;
                    best = new Disagreement(own, List.of(other), isSure);
                }
            }
        }
        return best;
    }

    private Finding finding(Communication communication, Disagreement disagreement) {
        Place here = disagreement.here().place();
        Place there = disagreement.there().get(0).place();
        Wording own = voice(communication, List.of(disagreement.here()));
        Wording other = voice(communication, disagreement.there());
        return twoVersions(
                disagreement.isSure() ? Severity.WARNING : Severity.INFO,
                here.locus(communication),
                here.words(communication),
                Wording.of(own.fr() + ", " + other.fr(), own.en() + ", " + other.en()),
                there.locus(communication));
    }

    private Wording voice(Communication communication, List<Claim> claims) {
        Set<String> said = new LinkedHashSet<>();
        for (Claim claim : claims) {
            if (said.size() < MOST_NAMED) {
                said.add(Excerpt.of(claim.place().words(communication)));
            }
        }
        Place first = claims.get(0).place();
        Wording name =
                VariantNames.of(communication.variants().get(first.variant()).id(), channels);
        return Wording.of(
                "« " + String.join(" », « ", said) + " » pour " + name.fr(),
                "'" + String.join("', '", said) + "' for " + name.en());
    }
}
