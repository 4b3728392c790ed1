package org.commspubliques.core.contribution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.StandardSectors;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rights of one contributor for one matter.
 *
 * @param contributor whose rights
 * @param sector on which sector
 * @param channel through which channel
 * @param purpose for which purpose
 * @param day on which day
 */
record RightsReading(
        Contributor contributor, SectorId sector, ChannelId channel, CommunicationPurpose purpose, LocalDate day) {

    RightAnswer answer(List<ContributionRight> rights) {
        if (contributor.kind().isPartisan()) {
            return refused(List.of(Wording.of(
                    "Nature déclarée : " + contributor.kind().label().fr() + ". Aucun canal ne lui est ouvert.",
                    "Declared to be a " + contributor.kind().label().en() + ". No channel is open to it.")));
        }
        ImmutableList.Builder<Wording> against = ImmutableList.builder();
        ContributionRight best = null;
        for (ContributionRight right : rights) {
            Optional<Wording> gap = gap(right);
            gap.ifPresent(against::add);
            if (gap.isEmpty() && (best == null || right.mode().compareTo(best.mode()) > 0)) {
                best = right;
            }
        }
        if (best != null) {
            return granted(best);
        }
        List<Wording> reasons = against.build();
        return refused(
                reasons.isEmpty()
                        ? List.of(Wording.of(
                                "Aucun droit de contribution n’est ouvert à ce contributeur.",
                                "No right to contribute is open to this contributor."))
                        : reasons);
    }

    private RightAnswer granted(ContributionRight right) {
        Wording held = Wording.of(
                "Contribution " + right.mode().label().fr() + since(right, true) + ".",
                "Contribution, " + right.mode().label().en() + since(right, false) + ".");
        if (right.mode() == ContributionMode.DIRECT && contributor.kind().isExternal()) {
            OfficeId moderator = StandardOffices.COMMUNICATION_OFFICER;
            Wording moderated = Wording.of(
                    "Contribution extérieure : toujours modérée, quel que soit le droit ouvert.",
                    "Outside contribution: always moderated, whatever right is open.");
            return new RightAnswer(
                    ContributionMode.AFTER_VISA, new NeededVisa(moderator, moderated), List.of(held, moderated));
        }
        return new RightAnswer(right.mode(), visa(right), List.of(held));
    }

    private static @Nullable NeededVisa visa(ContributionRight right) {
        OfficeId office = right.visa();
        if (office == null) {
            return null;
        }
        Wording name = StandardOffices.nameOf(office).orElse(Wording.same(office.value()));
        return new NeededVisa(
                office,
                Wording.of(
                        "Visa requis avant diffusion : " + name.fr() + ".",
                        "Visa needed before it goes out: " + name.en() + "."));
    }

    private static String since(ContributionRight right, boolean french) {
        String basis = right.basis().isBlank() ? "" : " (" + right.basis() + ")";
        return basis
                + right.until()
                        .map(DateWording::dayMonthAndYear)
                        .map(last -> french ? ", jusqu’au " + last.fr() : ", until " + last.en())
                        .orElse("");
    }

    private static RightAnswer refused(List<Wording> reasons) {
        return new RightAnswer(null, null, reasons);
    }

    private Optional<Wording> gap(ContributionRight right) {
        if (right.from() != null && day.isBefore(right.from())) {
            Wording first = DateWording.dayMonthAndYear(right.from());
            return Optional.of(Wording.of(
                    "Le droit ne commence que le " + first.fr() + ".", "The right only starts on " + first.en() + "."));
        }
        if (right.lastDay() != null && day.isAfter(right.lastDay())) {
            Wording last = DateWording.dayMonthAndYear(right.lastDay());
            return Optional.of(
                    Wording.of("Le droit a pris fin le " + last.fr() + ".", "The right ended on " + last.en() + "."));
        }
        if (lacks(right.sectors(), sector)) {
            Wording name = StandardSectors.nameOf(sector).orElse(Wording.same(sector.value()));
            return Optional.of(Wording.of(
                    "Le droit ne couvre pas le secteur « " + name.fr() + " ».",
                    "The right does not cover the sector '" + name.en() + "'."));
        }
        if (lacks(right.channels(), channel)) {
            return Optional.of(Wording.of(
                    "Le droit ne couvre pas le canal « " + channel + " ».",
                    "The right does not cover the channel '" + channel + "'."));
        }
        if (lacks(right.purposes(), purpose)) {
            return Optional.of(Wording.of(
                    "Le droit ne couvre pas la finalité « " + purpose.label().fr() + " ».",
                    "The right does not cover the purpose '" + purpose.label().en() + "'."));
        }
        return Optional.empty();
    }

    private static <T> boolean lacks(Set<T> admitted, T value) {
        return !admitted.isEmpty() && !admitted.contains(value);
    }
}
