package org.commspubliques.core.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;

class LegalHoldTest {

    private static final Instant BEGUN = Instant.parse("2025-09-01T00:00:00Z");
    private static final PersonId SPOKESPERSON = PersonId.of("porte-parole");
    private static final PersonId LAWYER = PersonId.of("juriste");
    private static final Communication WORKS = text("travaux", SPOKESPERSON, "Le chantier est arrêté.");
    private static final LegalHold HOLD =
            LegalHold.begun("ctx-1", "digue", List.of(WORKS), Set.of("digue"), Set.of(SPOKESPERSON), BEGUN);

    private static Communication text(String id, PersonId author, String body) {
        return Communication.builder(CommunicationId.of(id), id)
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("communication"))
                .author(author)
                .variant(Variant.french(ChannelId.of("site"), Section.body(body)))
                .build();
    }

    private static List<Finding> check(LegalHold hold, Communication communication, String at) {
        LocalAuthority town = LocalAuthority.builder("Ville", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_000)
                .zone(ZoneId.of("Pacific/Noumea"))
                .currency(Currency.getInstance("XPF"))
                .build();
        return new LegalHoldCheck(List.of(hold))
                .check(communication, communication.variants().get(0), new ReviewContext(town, Instant.parse(at)));
    }

    private static LegalHold seen(Communication communication) {
        return HOLD.seen(
                LAWYER,
                BEGUN,
                communication.seal(communication.variants().get(0).id()));
    }

    @Test
    void letsATextOutAsItWasOnceALawyerHasSeenIt() {
        assertThat(check(HOLD, WORKS, "2025-09-02T00:00:00Z"))
                .extracting(Finding::ruleId, Finding::severity, Finding::derogable)
                .containsExactly(tuple("CTX-02", Severity.BLOCKING, false));
        assertThat(check(seen(WORKS), WORKS, "2025-09-02T00:00:00Z")).isEmpty();
    }

    @Test
    void barsATextThatWasChangedWhoeverHasSeenIt() {
        Communication changed = text("travaux", SPOKESPERSON, "Le chantier reprend.");
        assertThat(check(seen(changed), changed, "2025-09-02T00:00:00Z"))
                .extracting(Finding::ruleId)
                .containsExactly("CTX-01");
    }

    @Test
    void barsAnotherThanTheSpokesperson() {
        Communication other = text("autre", PersonId.of("elu"), "La digue tiendra.").toBuilder()
                .topic(Topic.on("digue", "Plum", LocalDate.of(2025, 9, 3)))
                .build();
        assertThat(check(HOLD, other, "2025-09-02T00:00:00Z"))
                .extracting(Finding::ruleId)
                .containsExactly("CTX-02", "CTX-03");
    }

    @Test
    void holdsNothingElseNorBeforeNorAfter() {
        assertThat(check(HOLD, text("foire", PersonId.of("agent"), "La foire ouvre."), "2025-09-02T00:00:00Z"))
                .isEmpty();
        assertThat(check(HOLD, WORKS, "2025-08-31T23:59:59Z")).isEmpty();
        assertThat(check(HOLD.lifted(Instant.parse("2025-10-01T00:00:00Z")), WORKS, "2025-10-01T00:00:00Z"))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> HOLD.lifted(BEGUN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalHold.begun("ctx-2", "", List.of(), Set.of(), Set.of(), BEGUN));
    }
}
