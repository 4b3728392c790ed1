package org.commspubliques.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarItemTest {

    private static final Instant AT = Instant.parse("2025-09-02T00:30:00Z");
    private static final Communication WORKS = SampleCommunications.draft()
            .plannedAt(AT)
            .audience(Audience.RESIDENTS)
            .variant(Variant.french(SampleCommunications.SITE, Section.body("La rue est rouverte.")))
            .build();

    @Test
    void theItemOfAVariantTakesWhatTheCommunicationSays() {
        VariantId site = VariantId.of(SampleCommunications.SITE, Locale.FRENCH);
        CalendarItem item = CalendarItem.of(WORKS, site).build();
        assertThat(item.id()).isEqualTo("travaux-2025.site.fr");
        assertThat(item.title()).isEqualTo("Travaux rue des Flamboyants");
        assertThat(item.plannedAt()).contains(AT);
        assertThat(item.ofCommunication()).contains(WORKS.id());
        assertThat(item.variant()).isEqualTo(site);
        assertThat(item.audiences()).containsExactly(Audience.RESIDENTS.id());
    }

    @Test
    void aVariantOfAnotherCommunicationIsRefused() {
        assertThatThrownBy(() -> CalendarItem.of(WORKS, VariantId.parse("sms/fr")))
                .hasMessage("communication travaux-2025 has no variant sms/fr");
    }

    @Test
    void aVariantIsOnTheChannelOfItsItem() {
        assertThatThrownBy(() -> CalendarItem.builder("p", "Titre", Calendars.FACEBOOK)
                        .communication(WORKS.id())
                        .variant(VariantId.parse("sms/fr"))
                        .build())
                .hasMessage("item p is on facebook, its variant is sms/fr");
    }

    @Test
    void aSubjectIsAKeyAndNoFreeText() {
        assertThatThrownBy(() -> Calendars.post("p", AT).topic("Coupure d’eau").build())
                .hasMessageStartingWith("topic (a key such as coupure-eau")
                .hasMessageEndingWith("was 'Coupure d’eau'; write 'coupure-d-eau'");
        assertThat(Calendars.post("p", AT).topic("coupure-eau").build().topic()).isEqualTo("coupure-eau");
    }

    @Test
    void aChangeKeepsAllElseAndCounts() {
        CalendarItem item = Calendars.post("p", AT)
                .communication(CommunicationId.of("c"))
                .topic("eau")
                .sector("voirie")
                .audience("habitants")
                .light()
                .approvalDue(AT)
                .copyDeadline(AT)
                .validUntil(AT.plusSeconds(1))
                .reviewOn(Calendars.MONDAY)
                .build();
        assertThat(item.changed().revision(0).build()).isEqualTo(item);
        assertThat(item.changed().build().revision()).isEqualTo(1);
        assertThat(item.changed().unplanned().build().plannedAt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT, DRAFT",
        "IN_APPROVAL, TO_VALIDATE, TO_VALIDATE",
        "REFUSED, DRAFT, DRAFT",
        "APPROVED, SCHEDULED, VALIDATED",
        "PARTLY_PUBLISHED, SCHEDULED, VALIDATED",
        "PUBLISHED, PUBLISHED, PUBLISHED",
        "WITHDRAWN, WITHDRAWN, WITHDRAWN"
    })
    void itsStateFollowsFromThatOfItsCommunication(CommunicationState state, ItemState planned, ItemState unplanned) {
        ItemStates states = ItemStates.of(communication -> state);
        CalendarItem item = CalendarItem.builder("p", "Titre", ChannelId.of("site"))
                .communication(CommunicationId.of("c"))
                .build();
        assertThat(states.stateOf(item)).isEqualTo(unplanned);
        assertThat(states.stateOf(item.changed().at(AT).build())).isEqualTo(planned);
    }

    @Test
    void withoutACommunicationItIsAnIdea() {
        assertThat(ItemStates.of(communication -> CommunicationState.PUBLISHED)
                        .stateOf(Calendars.post("p", AT).build()))
                .isEqualTo(ItemState.IDEA);
    }
}
