package org.commspubliques.approval.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.DateWindow;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.crisis.FreezeList;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.mandate.MandateAct;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.privacy.RetentionDue;
import org.commspubliques.approval.publication.Publication;
import org.commspubliques.approval.publication.PublicationHours;
import org.commspubliques.approval.statistics.PassageEnd;
import org.commspubliques.approval.statistics.StageFigures;
import org.commspubliques.approval.statistics.StagePassage;
import org.commspubliques.approval.store.StreamHead;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.approval.testkit.ApprovalDesk;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentParts;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.Delay;
import org.commspubliques.core.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** Makes records of the parts of a town: with all that may be there, or with nothing that may be absent. */
final class Filled {

    private static final Instant AT = Instant.parse("2025-08-18T02:30:00Z");
    private static final String DIGEST = "5e".repeat(32);

    private final boolean whole;
    private final Map<Class<?>, Object> known = new HashMap<>();

    Filled(boolean whole) {
        this.whole = whole;
        Communication notice = Town.notice();
        known.put(String.class, "pour suite à donner");
        known.put(int.class, 1);
        known.put(long.class, 1L);
        known.put(Long.class, 250_000L);
        known.put(boolean.class, true);
        known.put(OptionalLong.class, whole ? OptionalLong.of(250_000) : OptionalLong.empty());
        known.put(Instant.class, AT);
        known.put(LocalDate.class, LocalDate.of(2025, 8, 18));
        known.put(Period.class, Period.ofYears(5));
        known.put(Wording.class, Wording.of("Coupure d’eau", "Water cut"));
        known.put(CommunicationId.class, Town.NOTICE);
        known.put(Communication.class, notice);
        known.put(PersonId.class, Town.BRUNO);
        known.put(OfficeId.class, Town.DIRECTOR);
        known.put(UnitId.class, UnitId.of("mairie"));
        known.put(ChannelId.class, ChannelId.of("sms"));
        known.put(VariantId.class, Town.SMS);
        known.put(ContentSeal.class, notice.seal(Town.SMS));
        known.put(ContentParts.class, notice.parts(Town.SMS));
        known.put(Territory.class, Territory.NEW_CALEDONIA);
        known.put(PermitId.class, PermitId.parse("2025-041/4"));
        known.put(StageId.class, StageId.of("visa"));
        known.put(StreamId.class, StreamId.of("2025-041"));
        known.put(StreamHead.class, new StreamHead(StreamId.of("2025-041"), 4, DIGEST));
        known.put(Proof.class, new Proof(DIGEST, "application/pdf"));
        known.put(Locus.class, Locus.of("/variants/0/sections/0/text", 0, 7));
        known.put(Quorum.class, Quorum.all());
        known.put(DateWindow.class, new DateWindow(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 31)));
        Deadline deadline =
                new Deadline(Delay.workingDays(2), List.of(Delay.workingDays(1)), whole ? Town.SECRETARY : null);
        known.put(Deadline.class, deadline);
        known.put(
                PublicationHours.class,
                new PublicationHours(
                        Set.of(DayOfWeek.MONDAY), WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(17, 0))));
        known.put(MandateAct.class, Town.act(MandateKind.SIGNATURE_DELEGATION, Town.MAYOR, Town.EVA, Town.SECRETARY));
        known.put(
                StagePassage.class,
                new StagePassage(
                        Town.NOTICE,
                        StageId.of("visa"),
                        Wording.same("visa"),
                        AT,
                        whole ? AT.plusSeconds(90) : null,
                        whole ? PassageEnd.SATISFIED : PassageEnd.OPEN));
        known.put(StageFigures.class, new StageFigures(StageId.of("visa"), Wording.same("visa"), 1, 0, 1, null, null));
        known.put(
                Stage.class,
                whole
                        ? Stage.builder("visa", StageNature.VISA, Wording.of("Visa", "Visa"))
                                .by(Town.DIRECTOR)
                                .by(Town.LEGAL)
                                .quorum(new Quorum.Bound(Quorum.atLeast(1), Set.of(Town.LEGAL), Set.of()))
                                .covers(Coverage.of(ChannelId.of("sms")))
                                .deadline(deadline)
                                .build()
                        : Town.visa());
        known.put(ApprovalChain.class, whole ? Town.withFastTrack() : Town.visaThenSignature());
        known.put(
                Publication.class,
                new Publication(
                        Town.NOTICE, Town.SMS, notice.seal(Town.SMS), PermitId.parse("2025-041/4"), AT, "sms-1"));
        known.put(MandateKind.class, MandateKind.SIGNATURE_DELEGATION);
        known.put(
                FreezeList.Item.class,
                new FreezeList.Item(
                        Town.NOTICE,
                        "Coupure d’eau",
                        CommunicationPurpose.SERVICE_INFORMATION,
                        whole ? AT : null,
                        whole ? FreezeList.Choice.MAINTAINED : FreezeList.Choice.TO_CONFIRM,
                        whole ? Town.MAYOR : null,
                        whole ? "utile aux sinistrés" : ""));
        known.put(
                RetentionDue.class, new RetentionDue(Town.BRUNO, LocalDate.of(2020, 8, 17), LocalDate.of(2025, 8, 18)));
        known.put(Finding.class, finding());
    }

    private static Finding finding() {
        Communication shouted = Town.siteOnly("L’EAU EST COUPÉE JEUDI MATIN DANS TOUT LE QUARTIER DU PORT !!!");
        return ApprovalDesk.standardReview()
                .review(shouted, new ReviewContext(Town.AUTHORITY, AT))
                .findings()
                .get(0);
    }

    Object of(Class<?> type) {
        Object value = known.get(type);
        if (value != null) {
            return value;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isSealed()) {
            return of(Arrays.stream(type.getPermittedSubclasses())
                    .min(Comparator.comparing(Class::getName))
                    .orElseThrow());
        }
        return record(type);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new AssertionError("say in Filled what a " + type.getName() + " is");
        }
        @Nullable Object[] values = Arrays.stream(components).map(this::component).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("say in Filled what a " + type.getName() + " is: " + e.getCause(), e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && !whole ? null : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        ParameterizedType generic = (ParameterizedType) type;
        Type[] held = generic.getActualTypeArguments();
        if (generic.getRawType() == Map.class) {
            return Map.of(value(held[0]), value(held[1]));
        }
        return generic.getRawType() == Set.class ? Set.of(value(held[0])) : List.of(value(held[0]));
    }
}
