package org.commspubliques.templates.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.press.PressContact;
import org.commspubliques.core.press.PressRelease;
import org.commspubliques.core.press.Quote;
import org.commspubliques.templates.error.MissingVariable;
import org.junit.jupiter.api.Test;

class PressReleaseValuesTest {

    private static final MessageTemplate TEMPLATE =
            ReadyTemplates.find(PressReleaseValues.TEMPLATE).orElseThrow();

    private static final MessageIdentity TOWN =
            MessageIdentity.builder("Ville d’exemple").build();

    private static Quote quote(String who, String words) {
        return Quote.of(null, who, "", words).approved(who, Instant.EPOCH);
    }

    @Test
    void giveTheReadyTemplateAllItNeeds() {
        PressRelease release = PressRelease.builder("gymnase", "le gymnase rouvre lundi", "Les créneaux reprennent.")
                .dateline("Plum", LocalDate.of(2025, 10, 2))
                .standfirst("Le gymnase de Plum rouvre lundi 6 octobre 2025.")
                .quote(quote("la direction des sports", "Le sol est neuf"))
                .quote(quote("le club de judo", "Nous revenons"))
                .about("La commune compte quatre quartiers.")
                .contact(new PressContact("Cellule communication", "", "presse@ville.example"))
                .build();

        Variant press = TEMPLATE.variants(PressReleaseValues.of(release), TOWN).stream()
                .filter(variant -> variant.channel().value().equals("presse"))
                .findFirst()
                .orElseThrow();

        assertThat(press.text(SectionRole.TITLE).orElseThrow().replaceAll("\\h", " "))
                .isEqualTo("Plum : le gymnase rouvre lundi");
        assertThat(press.text(SectionRole.QUOTE).orElseThrow()).contains("Le sol est neuf", "la direction des sports");
        assertThat(press.sections())
                .extracting(Section::text)
                .anySatisfy(text ->
                        assertThat(text).contains("Les créneaux reprennent.", "Nous revenons", "quatre quartiers"))
                .anySatisfy(text -> assertThat(text).contains("presse@ville.example"));
    }

    @Test
    void leaveOutWhatTheReleaseLacksSoThatItIsAskedFor() {
        PressRelease bare = PressRelease.builder("nu", "un titre", "Un texte.").build();
        assertThat(TEMPLATE.missing(PressReleaseValues.of(bare), TOWN))
                .extracting(MissingVariable::name)
                .contains("lieu", "essentiel", "contact presse", "téléphone");
    }
}
