package org.commspubliques.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commspubliques.core.consent.RightsSamples.DAY;
import static org.commspubliques.core.consent.RightsSamples.EVIDENCE;
import static org.commspubliques.core.consent.RightsSamples.newsletter;
import static org.commspubliques.core.consent.RightsSamples.signedUp;
import static org.commspubliques.core.consent.RightsSamples.subscriber;

import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;

class ContactRightsTest {

    private static ContactRights everything() {
        return subscriber()
                .objection(Objection.to(DAY, ChannelKind.SMS))
                .lastContact(DAY.minusDays(2))
                .keepUntil(DAY.plusYears(1))
                .minorBornOn(DAY.minusYears(14))
                .authorisation(new ParentalAuthorisation(
                        Set.of(ProcessingPurpose.MUNICIPAL_NEWS), DAY.minusMonths(3), "dossier 8"))
                .bounces(ChannelKind.EMAIL, new Bounces(0, 2))
                .build();
    }

    @Test
    void contactsOfWhomTheSameIsKnownAreEqual() {
        assertThat(everything()).isEqualTo(everything()).hasSameHashCodeAs(everything());
        assertThat(everything().toBuilder().build()).isEqualTo(everything());
    }

    @Test
    void eachThingKnownMakesADifference() {
        ContactRights start = subscriber().build();
        assertThat(start)
                .isNotEqualTo(subscriber().optedOut(true).build())
                .isNotEqualTo(subscriber().lastContact(DAY).build())
                .isNotEqualTo(subscriber().keepUntil(DAY).build())
                .isNotEqualTo(subscriber().minorBornOn(DAY).build())
                .isNotEqualTo(subscriber().consent(newsletter()).build())
                .isNotEqualTo(
                        subscriber().objection(Objection.toEverything(DAY)).build())
                .isNotEqualTo(subscriber()
                        .bounces(ChannelKind.EMAIL, new Bounces(0, 1))
                        .build())
                .isNotEqualTo(subscriber()
                        .collection(signedUp(ProcessingPurpose.SURVEY))
                        .build())
                .isNotEqualTo(subscriber()
                        .collection(signedUp(ProcessingPurpose.MUNICIPAL_NEWS).madeCompulsory())
                        .build());
    }

    @Test
    void evidenceHasNoBlankPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConsentEvidence("accueil", " ", "2026-1", "registre 12"))
                .withMessage("place must not be blank");
    }

    @Test
    void aConsentIsForSomeChannelAndIsNotWithdrawnBeforeItIsGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consent.of(ProcessingPurpose.SURVEY, Set.of(), DAY, EVIDENCE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> newsletter().withdrawnOn(newsletter().given().minusDays(1)));
    }

    @Test
    void erasureLeavesTheObjectionsAlone() {
        ContactRights erased = everything().erased();
        assertThat(erased)
                .isEqualTo(ContactRights.builder()
                        .objection(Objection.to(DAY, ChannelKind.SMS))
                        .build());
        assertThat(erased.toJson()).doesNotContain("accueil").doesNotContain("dossier");
    }

    @Test
    void aPersonWhoAsksReadsWhatIsKnown() {
        assertThat(everything().toJson()).isEqualTo("""
                {
                  "recueil" : {
                    "origine" : "recueil auprès de la personne",
                    "date" : "2026-08-28",
                    "finalitesAnnoncees" : [
                      "actualités de la collectivité"
                    ],
                    "facultatif" : true,
                    "personneInformeeLe" : "2026-08-28"
                  },
                  "dernierContact" : "2026-11-26",
                  "aConserverJusquAu" : "2027-11-28",
                  "consentements" : [
                    {
                      "finalite" : "actualités de la collectivité",
                      "canaux" : [
                        "courriel"
                      ],
                      "donneLe" : "2026-08-28",
                      "recueilliPar" : "accueil de la mairie",
                      "lieu" : "formulaire papier",
                      "versionDuTexte" : "2026-1",
                      "preuve" : "registre 12, page 3"
                    }
                  ],
                  "oppositions" : [
                    {
                      "recueLe" : "2026-11-28",
                      "finalite" : "toutes",
                      "canal" : "SMS"
                    }
                  ],
                  "mineurNeLe" : "2012-11-28",
                  "autorisationParentale" : {
                    "finalites" : [
                      "actualités de la collectivité"
                    ],
                    "donneeLe" : "2026-08-28",
                    "preuve" : "dossier 8"
                  },
                  "retours" : [
                    {
                      "canal" : "courriel",
                      "definitifs" : 0,
                      "temporaires" : 2
                    }
                  ],
                  "surListeDOpposition" : false
                }
                """);
    }

    @Test
    void andForHowLongAndForWhatItIsKept() {
        String answer = UseCatalog.standard()
                .forTerritory(Territory.METROPOLE)
                .exportForAccess(subscriber().build(), DAY);
        assertThat(answer)
                .startsWith("{\n  \"date\" : \"2026-11-28\",")
                .contains("\"conserveesJusquAu\" : \"2029-08-28\"")
                .contains("\"baseLegale\" : \"consentement\"")
                .contains("\"finalite\" : \"alerte et urgence\"")
                .doesNotContain("affiche");
    }

    @Test
    void toldInShortItNamesNobody() {
        assertThat(everything())
                .hasToString("ContactRights[VOLUNTARY 2026-08-28 [MUNICIPAL_NEWS], 1 consents, 1 objections]");
    }
}
