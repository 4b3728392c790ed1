package org.commspubliques.approval.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.json.ApprovalJsonModule;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.contract.ProductionClasses;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.json.CoreJsonModule;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class NoPermitButThroughTheGateTest {

    private final Desk desk = new Desk();
    private final Communication notice = Town.notice();

    private PublicationPermit permit(Communication communication, VariantId variant) {
        return desk.gate().permit(desk.name(), communication, variant).granted().orElseThrow();
    }

    private GateAnswer<DeliveryOrder> redeem(PermitId permit, Communication communication, VariantId variant) {
        return desk.gate().redeem(desk.name(), permit, communication, variant);
    }

    private static void assertUnusable(GateAnswer<?> answer) {
        assertThat(answer.reasons())
                .extracting(RefusalReason::code)
                .containsExactly(RefusalReason.Code.PERMIT_UNUSABLE);
    }

    @Nested
    class TheTypes {

        @ParameterizedTest
        @ValueSource(classes = {PublicationPermit.class, DeliveryOrder.class})
        void haveNoConstructorForOthers(Class<?> guarded) {
            assertThat(guarded.getDeclaredConstructors())
                    .extracting(Constructor::getModifiers)
                    .noneMatch(modifiers -> Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers));
        }

        @ParameterizedTest
        @ValueSource(classes = {PublicationPermit.class, DeliveryOrder.class})
        void haveNoFactoryForOthers(Class<?> guarded) {
            assertThat(Stream.of(guarded.getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers()))
                            .filter(method -> Modifier.isStatic(method.getModifiers())))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(classes = {PublicationPermit.class, DeliveryOrder.class})
        void haveNoSubclass(Class<?> guarded) {
            assertThat(guarded).isFinal();
        }

        @ParameterizedTest
        @ValueSource(classes = {PublicationPermit.class, DeliveryOrder.class})
        void areNotSerializable(Class<?> guarded) {
            assertThat(Serializable.class.isAssignableFrom(guarded)).isFalse();
        }

        @Test
        void comeFromNoPublicMethodBesidesTheGates() throws ReflectiveOperationException {
            assertThat(publicMethodsReturning(PublicationPermit.class)).containsExactly("PublicationGate.permit");
            assertThat(publicMethodsReturning(DeliveryOrder.class)).containsExactly("PublicationGate.redeem");
        }

        private static List<String> publicMethodsReturning(Class<?> guarded) throws ReflectiveOperationException {
            List<JavaClass> types = ProductionClasses.of("org.commspubliques.approval").stream()
                    .filter(type -> !type.getPackageName().contains(".internal"))
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .toList();
            assertThat(types).hasSizeGreaterThan(60);
            return types.stream()
                    .map(JavaClass::reflect)
                    .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .filter(method ->
                            method.getGenericReturnType().getTypeName().contains(guarded.getName()))
                    .map(NoPermitButThroughTheGateTest::nameOf)
                    .toList();
        }
    }

    private static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Nested
    class Json {

        private static final String PERMIT = "{\"id\":\"2025-041/4\",\"variant\":\"sms/fr\",\"seal\":\""
                + "a".repeat(64) + "\",\"validUntil\":\"2030-01-01T00:00:00Z\"}";
        private static final String ORDER =
                "{\"permit\":\"2025-041/4\",\"variant\":null,\"seal\":\"" + "a".repeat(64) + "\"}";

        static Stream<Arguments> mappers() {
            return Stream.of(
                            JsonMapper.builder().findAndAddModules().build(),
                            JsonMapper.builder()
                                    .addModule(new CoreJsonModule())
                                    .addModule(new ApprovalJsonModule())
                                    .build(),
                            JsonMapper.builder().build())
                    .flatMap(mapper -> Stream.of(
                            Arguments.of(mapper, PublicationPermit.class, PERMIT),
                            Arguments.of(mapper, PublicationPermit.class, "{}"),
                            Arguments.of(mapper, PublicationPermit.class, "\"2025-041/4\""),
                            Arguments.of(mapper, DeliveryOrder.class, ORDER),
                            Arguments.of(mapper, DeliveryOrder.class, "{}"),
                            Arguments.of(mapper, DeliveryOrder.class, "\"2025-041/4\"")));
        }

        @ParameterizedTest(name = "{1} from {2}")
        @MethodSource("mappers")
        void makesNone(JsonMapper mapper, Class<?> guarded, String json) {
            assertThatThrownBy(() -> mapper.readValue(json, guarded))
                    .isInstanceOfAny(JacksonException.class, DataFormatException.class);
        }
    }

    @Nested
    class ARedemption {

        @Test
        void givesTheVeryContentThatWasApproved() {
            desk.approved(notice);
            PublicationPermit permit = permit(notice, Town.SMS);

            assertThat(redeem(permit.id(), notice, Town.SMS).granted()).hasValueSatisfying(order -> {
                assertThat(order.variant()).isEqualTo(notice.variant(Town.SMS).orElseThrow());
                assertThat(order.seal()).isEqualTo(notice.seal(Town.SMS));
                assertThat(order.permit()).isEqualTo(permit.id());
                assertThat(order.communication()).isEqualTo(notice.id());
            });
        }

        @Test
        void isMadeOnce() {
            desk.approved(notice);
            PublicationPermit permit = permit(notice, Town.SMS);
            redeem(permit.id(), notice, Town.SMS);

            assertUnusable(redeem(permit.id(), notice, Town.SMS));
        }

        @Test
        void underTheSameNameGivesTheSameOrder() {
            desk.approved(notice);
            PublicationPermit permit = permit(notice, Town.SMS);
            CommandId name = desk.name();
            desk.gate().redeem(name, permit.id(), notice, Town.SMS);

            assertThat(desk.gate()
                            .redeem(name, permit.id(), notice, Town.SMS)
                            .granted()
                            .map(DeliveryOrder::idempotencyKey))
                    .contains(permit.id().toString());
        }

        @Test
        void isNotForAnotherVariant() {
            desk.approved(notice);
            PublicationPermit permit = permit(notice, Town.SMS);

            assertUnusable(redeem(permit.id(), notice, Town.SITE));
        }

        @Test
        void isNotForAnotherVariantUnderANameUsedBefore() {
            desk.approved(notice);
            PublicationPermit permit = permit(notice, Town.SMS);
            CommandId name = desk.name();
            desk.gate().redeem(name, permit.id(), notice, Town.SMS);

            assertUnusable(desk.gate().redeem(name, permit.id(), notice, Town.SITE));
        }

        @Test
        void isNotForAnotherContentEvenIfThatIsApproved() {
            desk.approved(notice);
            PublicationPermit permit = permit(notice, Town.SMS);
            Communication edited = editedAndApproved();

            assertUnusable(redeem(permit.id(), edited, Town.SMS));
        }

        @Test
        void isNotForAnotherContentUnderANameUsedBefore() {
            desk.approved(notice);
            PublicationPermit permit = permit(notice, Town.SMS);
            CommandId name = desk.name();
            desk.gate().redeem(name, permit.id(), notice, Town.SMS);
            Communication edited = editedAndApproved();

            assertUnusable(desk.gate().redeem(name, permit.id(), edited, Town.SMS));
        }

        @Test
        void isNotForAContentNobodyHasSeen() {
            desk.approved(notice);
            PublicationPermit permit = permit(notice, Town.SMS);
            Communication smuggled = notice.withVariant(Town.sms("Coupure d'eau vendredi."));

            assertThat(redeem(permit.id(), smuggled, Town.SMS).reasons())
                    .extracting(RefusalReason::code)
                    .containsExactly(RefusalReason.Code.SEAL_CHANGED);
        }

        @Test
        void isNotForTheOldContentOnceItIsRevised() {
            desk.approved(notice);
            PublicationPermit permit = permit(notice, Town.SMS);
            editedAndApproved();

            assertThat(redeem(permit.id(), notice, Town.SMS).reasons())
                    .extracting(RefusalReason::code)
                    .containsExactly(RefusalReason.Code.SEAL_CHANGED);
        }

        @Test
        void isNotForAnotherCommunication() {
            desk.approved(notice);
            PublicationPermit permit = permit(notice, Town.SMS);
            Communication other = Communication.builder(CommunicationId.of("2025-042"), "Autre")
                    .purpose(notice.purpose())
                    .owner(notice.owner())
                    .author(notice.author())
                    .variant(notice.variant(Town.SMS).orElseThrow())
                    .build();
            desk.approved(other);

            assertUnusable(redeem(permit.id(), other, Town.SMS));
        }

        @Test
        void isNotOfAPermitNobodyIssued() {
            desk.approved(notice);

            assertUnusable(redeem(new PermitId(notice.id(), 3), notice, Town.SMS));
        }

        @Test
        void isMadeUntilThePermitExpires() {
            desk.approved(notice);
            PublicationPermit permit = permit(notice, Town.SMS);
            desk.clock().advance(Duration.ofHours(24).minusNanos(1));

            assertThat(redeem(permit.id(), notice, Town.SMS).granted()).isPresent();
        }

        @Test
        void isNotMadeOfAnExpiredPermit() {
            desk.approved(notice);
            PublicationPermit permit = permit(notice, Town.SMS);
            desk.clock().advance(Duration.ofHours(24));

            assertUnusable(redeem(permit.id(), notice, Town.SMS));
        }

        @Test
        void isNotMadeOfASecondPermitForWhatIsOnItsWay() {
            desk.approved(notice);
            PublicationPermit first = permit(notice, Town.SMS);
            PublicationPermit second = permit(notice, Town.SMS);
            redeem(first.id(), notice, Town.SMS);

            assertUnusable(redeem(second.id(), notice, Town.SMS));
        }

        @Test
        void isNotMadeOfAPermitForgedInTheStore() {
            desk.submitted(notice, Town.visa());
            desk.store()
                    .append(
                            StreamId.of(notice.id().value()),
                            1,
                            CommandId.of("forged"),
                            "{\"at\":\"2025-08-17T22:00:00Z\",\"events\":[{\"type\":\"permitIssued\",\"permit\":\"2025-041/2\","
                                    + "\"variant\":\"sms/fr\",\"seal\":\"" + notice.seal(Town.SMS)
                                    + "\",\"validUntil\":\"2030-01-01T00:00:00Z\",\"checks\":[],\"packs\":[],\"reportDigest\":\""
                                    + "0".repeat(64) + "\"}]}");

            assertThat(redeem(new PermitId(notice.id(), 2), notice, Town.SMS).reasons())
                    .extracting(RefusalReason::code)
                    .containsExactly(RefusalReason.Code.STAGE_MISSING);
        }

        private Communication editedAndApproved() {
            Communication edited = notice.withVariant(Town.sms("Coupure d'eau vendredi."));
            Desk.accept(desk.revise(edited, Town.ANNA));
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, edited, Town.SMS));
            Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, edited, Town.SMS));
            return edited;
        }
    }

    @Nested
    class ARequest {

        @Test
        void underTheSameNameGivesTheSamePermit() {
            desk.approved(notice);
            CommandId name = desk.name();
            GateAnswer<PublicationPermit> first = desk.gate().permit(name, notice, Town.SMS);

            assertThat(desk.gate().permit(name, notice, Town.SMS).granted().map(PublicationPermit::id))
                    .isEqualTo(first.granted().map(PublicationPermit::id));
        }

        @Test
        void underAnotherNameGivesAnotherPermit() {
            desk.approved(notice);

            assertThat(permit(notice, Town.SMS).id())
                    .isNotEqualTo(permit(notice, Town.SMS).id());
        }

        @Test
        void underANameUsedForSomethingElseIsRefused() {
            CommandId name = CommandId.of("visa");
            Desk.accept(desk.submit(notice, Town.chain(Town.visa())));
            Desk.accept(desk.approvals()
                    .decide(
                            name,
                            notice.id(),
                            new ApprovalCommand.Decide(
                                    StageId.of("visa"),
                                    Town.DIRECTOR,
                                    Town.BRUNO,
                                    DecisionKind.APPROVE,
                                    notice.seals(),
                                    "")));

            assertUnusable(desk.gate().permit(name, notice, Town.SMS));
        }

        @Test
        void underANameUsedForAnotherVariantIsRefused() {
            desk.approved(notice);
            CommandId name = desk.name();
            desk.gate().permit(name, notice, Town.SMS);

            assertUnusable(desk.gate().permit(name, notice, Town.SITE));
        }

        @Test
        void toRedeemUnderANameUsedForSomethingElseIsRefused() {
            desk.approved(notice);
            CommandId name = desk.name();
            PublicationPermit permit =
                    desk.gate().permit(name, notice, Town.SMS).granted().orElseThrow();

            assertUnusable(desk.gate().redeem(name, permit.id(), notice, Town.SMS));
        }

        @Test
        void recordsWhatThePermitRestsOn() {
            desk.approved(notice);
            permit(notice, Town.SMS);

            assertThat(desk.state().permits()).singleElement().satisfies(issued -> {
                assertThat(issued.seal()).isEqualTo(notice.seal(Town.SMS));
                assertThat(issued.redeemed()).isFalse();
                assertThat(issued.delivery()).isEmpty();
            });
        }
    }

    @Nested
    class AReview {

        static Set<String> mandatoryChecks() {
            return StandardReview.mandatoryChecks();
        }

        @ParameterizedTest(name = "without {0}")
        @MethodSource("mandatoryChecks")
        void lackingAMandatoryCheckIsRefusedAtConstruction(String missing) {
            Review review = reviewOf(mandatoryChecks().stream().filter(id -> !id.equals(missing)));
            PublicationGate.Builder gate = PublicationGate.builder(desk.store(), Town.AUTHORITY, review, desk.clock());

            assertThatIllegalArgumentException().isThrownBy(gate::build).withMessageContaining(missing);
        }

        @Test
        void withAllMandatoryChecksIsTaken() {
            PublicationGate.Builder gate = PublicationGate.builder(
                    desk.store(), Town.AUTHORITY, reviewOf(mandatoryChecks().stream()), desk.clock());

            assertThat(gate.build()).isNotNull();
        }

        private static Review reviewOf(Stream<String> ids) {
            return Review.of(ids.<Check>map(Nothing::new).toList());
        }
    }

    /** A check that finds nothing. */
    private record Nothing(String id) implements Check {
        @Override
        public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
            return List.of();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void aPermitThatIsNeverValidIsRefusedAtConstruction(Duration validity) {
        PublicationGate.Builder gate =
                PublicationGate.builder(desk.store(), Town.AUTHORITY, Desk.standardReview(), desk.clock());

        assertThatIllegalArgumentException().isThrownBy(() -> gate.validity(validity));
    }

    @Test
    void theSealsASealIsComparedWithAreThoseOfTheRecord() {
        desk.approved(notice);

        assertThat(desk.state().seals()).isEqualTo(Map.copyOf(notice.seals()));
    }
}
