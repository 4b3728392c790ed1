package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Locus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationTest {

    private static final Locus PLACE = Locus.of("/variants/0/sections/1/text", 3, 9);

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();

    @BeforeEach
    void submit() {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));
    }

    private Outcome annotate(PersonId person, VariantId variant, String text) {
        return desk.act(new ApprovalCommand.Annotate(person, variant, PLACE, text));
    }

    @Test
    void isKeptWithItsPlace() {
        Desk.accept(annotate(Town.FARID, Town.SITE, "dire l’heure"));

        assertThat(desk.approvals().trail(Town.NOTICE).get(1).events())
                .containsExactly(new ApprovalEvent.Annotated(Town.FARID, Town.SITE, PLACE, "dire l’heure"));
    }

    @Test
    void mayBeAboutTheWhole() {
        assertAccepted(desk.act(new ApprovalCommand.Annotate(Town.FARID, Town.SITE, null, "trop long")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "bruno", "farid", "gaia"})
    void isMadeByWhoeverHasAPart(String person) {
        assertAccepted(annotate(PersonId.of(person), Town.SITE, "dire l’heure"));
    }

    @Test
    void isMadeByNobodyElse() {
        assertRefused(annotate(Town.DENIS, Town.SITE, "dire l’heure"), RefusalCode.NOT_CONCERNED);
    }

    @Test
    void isAboutAVariantThatIsThere() {
        assertRefused(annotate(Town.FARID, Town.SMS, "dire l’heure"), RefusalCode.UNKNOWN_VARIANT);
    }

    @Test
    void saysSomething() {
        assertRefused(annotate(Town.FARID, Town.SITE, " "), RefusalCode.REASON_REQUIRED);
    }

    @Test
    void namesAPlaceOfABoundedLength() {
        Locus far = Locus.of("/a".repeat(ApprovalCommand.LONGEST_TEXT));

        assertRefused(
                desk.act(new ApprovalCommand.Annotate(Town.FARID, Town.SITE, far, "ici")), RefusalCode.TEXT_TOO_LONG);
    }

    @Test
    void decidesNothing() {
        Desk.accept(annotate(Town.BRUNO, Town.SITE, "dire l’heure"));

        assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
    }
}
