package org.commspubliques.approval.mandate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.authority.Absence;
import org.commspubliques.core.authority.ActReference;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.DutyShift;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Registre des titres: who may act for which office, when. Mandates never chain: who grants one, and who is replaced by
 * another, holds the office in their own right. Immutable and thread-safe.
 *
 * <p>An act gives a right from the day it can be relied on ({@link ActReference#enforceableFrom}) and not before its first
 * day, to its last one, if who signed it held on that day an office that may grant. It lapses when the holder leaves the
 * office in whose quality they act; a delegation of signature, which is given to a person by a person, also when the
 * grantor leaves theirs, while a delegation of functions subsists until it is withdrawn (CGCT, art. L. 2122-20). A
 * suppléance and an intérim hold only while all holders of the office are away or hindered, or there are none. Of those who
 * have the same kind of right for the same office and matter, each acts only while those of a lower rank are away, hindered
 * or gone.
 */
public final class MandateRegister {

    private static final Set<MandateKind> EVERY_KIND = Sets.immutableEnumSet(EnumSet.allOf(MandateKind.class));

    private final OrgChart chart;
    private final DutyRoster roster;
    private final ZoneId zone;
    private final boolean transmission;
    private final Set<OfficeId> grantors;
    private final ImmutableList<Mandate.InternalReplacement> replacements;
    private final ImmutableList<MandateAct> acts;
    private final ImmutableList<Absence> absences;

    private MandateRegister(Builder builder) {
        this.chart = builder.chart;
        this.zone = builder.zone;
        this.roster = builder.roster;
        this.transmission = builder.transmission;
        this.grantors = Set.copyOf(builder.grantors);
        this.replacements = ImmutableList.copyOf(builder.replacements);
        this.acts = ImmutableList.sortedCopyOf(
                Comparator.comparing(MandateAct::kind).thenComparingInt(MandateAct::rank), builder.acts);
        this.absences = ImmutableList.copyOf(builder.absences);
    }

    /**
     * Returns a builder: an empty duty roster, no replacement, no act and no absence; the executive alone grants, and acts
     * need not be transmitted.
     *
     * @param chart who holds which office
     * @param zone the authority's zone, in which days begin and end
     * @return the builder
     */
    public static Builder builder(OrgChart chart, ZoneId zone) {
        return new Builder(chart, zone);
    }

    /**
     * Returns who holds which office.
     *
     * @return the chart
     */
    public OrgChart chart() {
        return chart;
    }

    /**
     * Returns the acts.
     *
     * @return the acts, the best kind of right first, then by rank; unmodifiable
     */
    public List<MandateAct> acts() {
        return acts;
    }

    /**
     * Returns everybody the register knows, whether they may act on a given day or not.
     *
     * @return the persons: those of the chart, then by act, then replacements, then those on duty; unmodifiable
     */
    public Set<PersonId> persons() {
        Set<PersonId> persons = new LinkedHashSet<>();
        chart.positions().forEach(position -> persons.add(position.person()));
        acts.forEach(act -> persons.add(act.holder().person()));
        replacements.forEach(replacement -> persons.add(replacement.person()));
        roster.shifts().forEach(shift -> persons.add(shift.person()));
        return Collections.unmodifiableSet(persons);
    }

    /**
     * Returns by what rights a person may act for an office at an instant, matter and rank aside: whether somebody comes
     * first, and whether a right reaches what is to be decided, {@link #resolve} tells.
     *
     * @param person the person
     * @param office the office
     * @param instant the instant
     * @return the mandates, the best first; unmodifiable, empty where there is none
     */
    public List<Mandate> mandates(PersonId person, OfficeId office, Instant instant) {
        ImmutableList.Builder<Mandate> mandates = ImmutableList.builder();
        for (MandateResolution answer : answers(person, office, instant, null, EVERY_KIND, Set.of())) {
            answer.granted().ifPresent(mandates::add);
        }
        return mandates.build();
    }

    /**
     * Tells by what right a person may decide for an office, or why not.
     *
     * @param person the person
     * @param office the office
     * @param instant when they decide
     * @param subject what the decision is about: one purpose, the channels of the variants, all units of the communication;
     *     what nobody knows is left empty, and no right that is limited in it reaches so far
     * @param accepted the kinds of right that will do
     * @param hindered who cannot decide on this anyway, because they wrote it or have recused themselves: others need not
     *     wait for them
     * @return the best right, or the reason that comes nearest to one
     */
    public MandateResolution resolve(
            PersonId person,
            OfficeId office,
            Instant instant,
            Matter subject,
            Set<MandateKind> accepted,
            Set<PersonId> hindered) {
        MandateResolution best = null;
        for (MandateResolution answer : answers(person, office, instant, subject, accepted, hindered)) {
            best = best == null ? answer : best.or(answer);
        }
        return best == null ? denial(MandateDenial.NONE, person, office, Wording.same("")) : best;
    }

    /**
     * Tells whether a person holds an office by themselves: the right that comes before all others, whatever the matter.
     *
     * @param person the person
     * @param office the office
     * @param instant the instant
     * @return true if they hold it on that day, in the zone of the authority
     */
    public boolean holds(PersonId person, OfficeId office, Instant instant) {
        return holds(person, office, LocalDate.ofInstant(instant, zone));
    }

    /** One answer for each thing that may give the right, the best kind first; a null subject leaves matter and rank aside. */
    private List<MandateResolution> answers(
            PersonId person,
            OfficeId office,
            Instant instant,
            @Nullable Matter subject,
            Set<MandateKind> accepted,
            Set<PersonId> hindered) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        List<MandateResolution> answers = new ArrayList<>();
        if (holds(person, office, day)) {
            answers.add(accept(new Mandate.OwnOffice(person, office), accepted));
        }
        for (MandateAct act : acts) {
            if (act.holder().person().equals(person) && act.office().equals(office)) {
                MandateResolution denied = denied(act, day);
                if (denied == null && subject != null) {
                    denied = denied(act, day, subject, accepted, hindered);
                }
                answers.add(denied == null ? MandateResolution.of(byAct(act, day)) : denied);
            }
        }
        for (Mandate.InternalReplacement replacement : replacements) {
            if (replacement.person().equals(person) && replacement.office().equals(office)) {
                MandateResolution denied = denied(replacement, day);
                answers.add(denied == null ? accept(replacement, accepted) : denied);
            }
        }
        if (office.equals(StandardOffices.DUTY_OFFICER)) {
            roster.shiftOf(person, instant)
                    .ifPresent(
                            shift -> answers.add(accept(new Mandate.OnDuty(person, office, shift.until()), accepted)));
        }
        return answers;
    }

    private MandateResolution accept(Mandate mandate, Set<MandateKind> accepted) {
        MandateKind kind = mandate.kind();
        return accepted.contains(kind)
                ? MandateResolution.of(mandate)
                : denial(
                        kind == MandateKind.INTERNAL_REPLACEMENT ? MandateDenial.TOO_WEAK : MandateDenial.NOT_ACCEPTED,
                        mandate.person(),
                        mandate.office(),
                        kind.label());
    }

    /** Why an act gives no right on a day, whatever is to be decided; null where it does. */
    private @Nullable MandateResolution denied(MandateAct act, LocalDate day) {
        LocalDate enforceable = act.reference().enforceableFrom(transmission).orElse(LocalDate.MAX);
        if (day.isBefore(act.from()) || day.isBefore(enforceable)) {
            return denial(MandateDenial.NOT_YET, act, act.from());
        }
        if (act.until() != null && day.isAfter(act.until())) {
            return denial(MandateDenial.EXPIRED, act, act.until());
        }
        Mandate.OwnOffice grantor = act.grantor();
        if (!grantors.contains(grantor.office())
                || !holds(grantor.person(), grantor.office(), act.reference().signedOn())) {
            return denial(MandateDenial.NOT_ENTITLED, act, act.reference().number());
        }
        if (!holds(act.holder().person(), act.holder().office(), day)) {
            return denial(MandateDenial.LAPSED, act, act.holder().person());
        }
        return act.kind() == MandateKind.SIGNATURE_DELEGATION && !holds(grantor.person(), grantor.office(), day)
                ? denial(MandateDenial.LAPSED, act, grantor.person())
                : null;
    }

    /** Why an act that gives a right does not allow this decision; null where it does. */
    private @Nullable MandateResolution denied(
            MandateAct act, LocalDate day, Matter subject, Set<MandateKind> accepted, Set<PersonId> hindered) {
        if (!accepted.contains(act.kind())) {
            return denial(
                    MandateDenial.NOT_ACCEPTED,
                    act.holder().person(),
                    act.office(),
                    act.kind().label());
        }
        if (!act.matter().covers(subject)) {
            return denial(MandateDenial.OUT_OF_MATTER, act, act.reference().number());
        }
        List<PersonId> first = new ArrayList<>();
        if (act.kind().needsAbsence()) {
            first.addAll(holders(act.office(), day));
        }
        for (MandateAct other : acts) {
            if (other.kind() == act.kind()
                    && other.office().equals(act.office())
                    && other.rank() < act.rank()
                    && reaches(other.matter(), subject)
                    && denied(other, day) == null) {
                first.add(other.holder().person());
            }
        }
        for (PersonId person : first) {
            if (!hindered.contains(person) && !person.equals(act.holder().person()) && !isAway(person, day)) {
                return denial(MandateDenial.OUT_OF_RANK, act, person);
            }
        }
        return null;
    }

    /**
     * Whether some of what is to be decided lies within a matter: of several channels, one is enough to come first, since it
     * can be decided on apart.
     */
    private static boolean reaches(Matter matter, Matter subject) {
        Set<ChannelId> own = Sets.intersection(subject.channels(), matter.channels());
        return matter.covers(own.isEmpty() ? subject : new Matter(subject.purposes(), own, subject.sectors()));
    }

    private boolean isAway(PersonId person, LocalDate day) {
        for (Absence absence : absences) {
            if (absence.person().equals(person) && absence.isOn(day)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable MandateResolution denied(Mandate.InternalReplacement replacement, LocalDate day) {
        MandateDenial denial;
        Object what;
        if (day.isBefore(replacement.from())) {
            denial = MandateDenial.NOT_YET;
            what = replacement.from();
        } else if (day.isAfter(replacement.until())) {
            denial = MandateDenial.EXPIRED;
            what = replacement.until();
        } else if (!holds(replacement.replaced(), replacement.office(), day)) {
            denial = MandateDenial.LAPSED;
            what = replacement.replaced();
        } else {
            return null;
        }
        return denial(denial, replacement.person(), replacement.office(), Wording.same(what.toString()));
    }

    private MandateResolution denial(MandateDenial denial, MandateAct act, Object what) {
        return denial(denial, act.holder().person(), act.office(), Wording.same(what.toString()));
    }

    private MandateResolution denial(MandateDenial denial, PersonId person, OfficeId office, Wording what) {
        return MandateResolution.of(denial, person, chart.nameOf(office), what);
    }

    /** In the place of the grantor, where that person still holds the office, or else of who does. */
    private Mandate byAct(MandateAct act, LocalDate day) {
        PersonId grantor = act.grantor().person();
        List<PersonId> holders = holders(act.office(), day);
        PersonId other = holders.isEmpty() ? null : holders.get(0);
        return new Mandate.ByAct(
                act.holder().person(),
                act.office(),
                holders.contains(grantor) ? grantor : other,
                act.holder().office(),
                act.kind(),
                act.reference().number(),
                act.reference().signedOn());
    }

    /**
     * Returns who may act for an office at an instant, by whatever right, matter and rank aside.
     *
     * @param office the office
     * @param instant the instant
     * @return the persons: those who hold the office, then by act, then replacements, then those on duty; unmodifiable
     */
    public Set<PersonId> candidates(OfficeId office, Instant instant) {
        Set<PersonId> persons = new LinkedHashSet<>(holders(office, LocalDate.ofInstant(instant, zone)));
        for (MandateAct act : acts) {
            if (act.office().equals(office)) {
                persons.add(act.holder().person());
            }
        }
        for (Mandate.InternalReplacement replacement : replacements) {
            if (replacement.office().equals(office)) {
                persons.add(replacement.person());
            }
        }
        if (office.equals(StandardOffices.DUTY_OFFICER)) {
            for (DutyShift shift : roster.shifts()) {
                persons.add(shift.person());
            }
        }
        persons.removeIf(person -> mandates(person, office, instant).isEmpty());
        return Collections.unmodifiableSet(persons);
    }

    private List<PersonId> holders(OfficeId office, LocalDate day) {
        List<PersonId> holders = new ArrayList<>();
        for (Position position : chart.holders(office, day)) {
            holders.add(position.person());
        }
        return holders;
    }

    private boolean holds(PersonId person, OfficeId office, LocalDate day) {
        return holders(office, day).contains(person);
    }

    /** Builds a register. Not thread-safe. */
    public static final class Builder {

        private final OrgChart chart;
        private final ZoneId zone;
        private final List<Mandate.InternalReplacement> replacements = new ArrayList<>();
        private final List<MandateAct> acts = new ArrayList<>();
        private final List<Absence> absences = new ArrayList<>();
        private final Set<OfficeId> grantors = new HashSet<>(Set.of(StandardOffices.EXECUTIVE_HEAD));
        private DutyRoster roster = DutyRoster.of();
        private boolean transmission;

        private Builder(OrgChart chart, ZoneId zone) {
            this.chart = Objects.requireNonNull(chart, "chart");
            this.zone = Objects.requireNonNull(zone, "zone");
        }

        /**
         * Adds a replacement.
         *
         * @param value the replacement
         * @return this builder
         */
        public Builder replacement(Mandate.InternalReplacement value) {
            replacements.add(value);
            return this;
        }

        /**
         * Adds an act.
         *
         * @param value the act
         * @return this builder
         */
        public Builder act(MandateAct value) {
            acts.add(value);
            return this;
        }

        /**
         * Declares an absence.
         *
         * @param value who is away, and when
         * @return this builder
         */
        public Builder absence(Absence value) {
            absences.add(value);
            return this;
        }

        /**
         * Lets another office grant mandates besides the executive.
         *
         * @param value the office
         * @return this builder
         */
        public Builder grantor(OfficeId value) {
            grantors.add(value);
            return this;
        }

        /**
         * Has acts count only once they are transmitted to the State. In metropolitan communes they have to be (CGCT, art.
         * L. 2131-1); ask a lawyer where another code applies.
         *
         * @return this builder
         */
        public Builder transmissionRequired() {
            this.transmission = true;
            return this;
        }

        /**
         * Sets who is on duty when.
         *
         * @param value the roster
         * @return this builder
         */
        public Builder roster(DutyRoster value) {
            this.roster = Objects.requireNonNull(value, "roster");
            return this;
        }

        /**
         * Returns the register.
         *
         * @return the register
         */
        public MandateRegister build() {
            return new MandateRegister(this);
        }
    }
}
