package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.templates.filter.FilterCalls.english;
import static org.commspubliques.templates.filter.FilterCalls.french;
import static org.commspubliques.templates.filter.FilterCalls.refusal;
import static org.commspubliques.templates.filter.FilterCalls.refuses;
import static org.commspubliques.templates.filter.FilterCalls.visible;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementFiltersTest {

    enum Civility {
        FEMME,
        HOMME,
        NON_PRECISE
    }

    @ParameterizedTest
    @CsvSource({
        "0, place, places",
        "1, place, place",
        "-1, place, place",
        "1.0, place, place",
        "1.5, place, places",
        "1.99, place, places",
        "2, places, places",
        "-2, places, places",
        "1000, places, places",
    })
    void frenchCountsInTheSingularBelowTwo(BigDecimal number, String inFrench, String inEnglish) {
        assertThat(french("pluriel", number, "place")).isEqualTo(inFrench);
        assertThat(english("pluriel", number, "place")).isEqualTo(inEnglish);
        assertThat(french("pluriel", number.doubleValue(), "place")).isEqualTo(inFrench);
    }

    @Test
    void theNumberStaysOnTheLineOfItsWord() {
        assertThat(visible(french("compte", 3, "place"))).isEqualTo("3_places");
        assertThat(visible(french("compte", 0, "place"))).isEqualTo("0_place");
        assertThat(visible(french("compte", 1234.5, "tonne"))).isEqualTo("1~234,5_tonnes");
        assertThat(visible(english("compte", 1234, "place"))).isEqualTo("1,234_places");
        assertThat(refuses("compte", "3", "place")).isTrue();
        assertThat(refuses("pluriel", "3", "place")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "place, places",
        "fois, fois",
        "prix, prix",
        "PRIX, PRIX",
        "nez, nez",
        "bureau, bureaux",
        "EAU, EAUX",
        "Eau, Eaux",
        "été, étés",
        "Place, Places",
        "monsieur, messieurs",
        "Madame, Mesdames",
        "MADEMOISELLE, MESDEMOISELLES",
        "dû, dus",
        "SMS, SMS",
        "HLM, HLM",
        "kg, kg",
        "kWh, kWh",
        "ha, ha",
        "min, min"
    })
    void thePluralOfAWordIsMadeIfItIsBeyondDoubt(String singular, String plural) {
        assertThat(french("pluriel", 2, singular)).isEqualTo(plural);
        assertThat(french("pluriel", 1, singular)).isEqualTo(singular);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journal",
                "travail",
                "jeu",
                "genou",
                "landau",
                "place libre",
                "n°",
                "",
                "CHEVAL",
                "PLACE",
                "PLU",
                "WiFi",
                "ciel",
                "œil",
                "Tout",
                "aïeul"
            })
    void aPluralInDoubtIsAskedForWhenTheTemplateIsChecked(String singular) {
        Filter plural = Filters.french().find("pluriel").orElseThrow();
        assertThat(plural.fault(List.of(singular))).hasValueSatisfying(fault -> {
            assertThat(fault.fr()).contains("« " + singular + " »").contains("pluriel: \"journal\", \"journaux\"");
            assertThat(fault.en()).contains("'" + singular + "'");
        });
        assertThat(plural.fault(List.of(singular, "autre chose"))).isEmpty();
        assertThat(french("pluriel", 2, singular, "autre chose")).isEqualTo("autre chose");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "m", "M.", "H", "masculin", "Masculin", "homme", "Monsieur", " male ", "Mr"})
    void aWordAgreesWithAMan(String gender) {
        assertThat(french("accord", gender, "invité", "invitée")).isEqualTo("invité");
    }

    @ParameterizedTest
    @ValueSource(strings = {"F", "f", "Mme", "féminin", "FÉMININ", "feminin", "femme", "Madame", "female", "Ms"})
    void aWordAgreesWithAWoman(String gender) {
        assertThat(french("accord", gender, "invité", "invitée")).isEqualTo("invitée");
        assertThat(english("accord", gender, "invité", "invitée")).isEqualTo("invitée");
    }

    @Test
    void aGenderMayBeAConstant() {
        assertThat(french("accord", Civility.FEMME, "né", "née")).isEqualTo("née");
        assertThat(french("accord", Civility.HOMME, "né", "née")).isEqualTo("né");
        assertThat(french("accord", Civility.NON_PRECISE, "né", "née", "né(e)")).isEqualTo("né(e)");
    }

    @Test
    void aGenderThatIsNotToldNeedsAThirdWord() {
        for (String gender : List.of("X", "autre", "inconnu", "neutre", "")) {
            assertThat(french("accord", gender, "invité", "invitée", "invité·e"))
                    .isEqualTo("invité·e");
            assertThat(refusal("accord", gender, "invité", "invitée")).contains("troisième mot");
        }
    }

    @Test
    void anythingElseIsNoGender() {
        assertThat(refusal("accord", "Dr", "invité", "invitée", "invité·e")).contains("Mme");
        assertThat(refuses("accord", List.of(), "invité", "invitée")).isTrue();
    }

    @Property
    void theSingularIsThatOfTheUnicodeRules(@ForAll @IntRange(min = 0, max = 20_000) int thousandths) {
        BigDecimal number = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        PluralRules inFrench = PluralRules.forLocale(ULocale.FRENCH);
        assertThat(french("pluriel", number, "a", "b").equals("a"))
                .as("%s", number)
                .isEqualTo(inFrench.select(number.doubleValue()).equals("one"));
        PluralRules inEnglish = PluralRules.forLocale(ULocale.ENGLISH);
        assertThat(english("pluriel", number, "a", "b").equals("a"))
                .as("%s", number)
                .isEqualTo(inEnglish.select(number.doubleValue()).equals("one"));
    }
}
