package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCheckTest {

    private static final ContactCheck CHECK = new ContactCheck();

    private static List<Finding> in(LocalAuthority authority, String text) {
        return SampleReviews.findings(
                CHECK, SampleCommunications.article(text), SampleReviews.published(authority, "2025-09-01T09:00"));
    }

    private static List<Finding> inFrance(String text) {
        return in(SampleAuthorities.metropolitanTown(), text);
    }

    private static List<Finding> inCaledonia(String text) {
        return in(SampleAuthorities.montDore(), text);
    }

    private static void assertWrong(List<Finding> findings) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-04");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    private static void assertOnlySaid(List<Finding> findings) {
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tél. : 01 23 45 67",
                "Téléphone : 01 23 45 67 89 1",
                "tél. 01.23.45.67.8",
                "Appelez le 04 12 34 56.",
                "Fax : 0123456789012",
                "Tél. +33 1 23 45 67",
                "Joindre la mairie : +33 1 23 45 67 8 9 0",
                "Renseignements : 01 23 45 67 8"
            })
    void aNumberWithADigitTooManyOrTooFewIsCaught(String text) {
        assertWrong(inFrance(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tél. : 01 23 45 67 89",
                "Tél. : 01.23.45.67.89 ou 06-12-34-56-78",
                "Tél. : 0123456789",
                "Tél. +33 1 23 45 67 89",
                "Tél. +33 (0)1 23 45 67 89",
                "Tél. 00 33 1 23 45 67 89",
                "Tél. : 0 800 123 456",
                "Tél. : 3939, 39 39, 115, 15 ou 116 117",
                "Tél. +687 28 47 37",
                "Tél. +44 20 7946 0000",
                "Tél. 01 23 45 67 89 06 12 34 56 78",
                "Tél. : 01 23 45 67 89 (7 jours sur 7)",
                "Tél. 01 23 45 67 89 8h-12h",
                "Appelez le 18 ou le 112.",
                "Un budget de +33 000 000 de francs",
                "En 2025, 12 000 000 habitants",
                "Délibération 2025-12-01-004",
                "Tél.\n2025 12 31 000",
                "14 12 15 16 places"
            })
    void aNumberThatCanBeDialledOrIsNoneIsNotTouched(String text) {
        assertThat(inFrance(text)).isEmpty();
    }

    @Test
    void theTerritorySaysHowManyDigitsThereAre() {
        assertThat(inCaledonia("Tél. : 28 47 37")).isEmpty();
        assertThat(inCaledonia("Tél. : 05 00 12")).isEmpty();
        assertThat(inCaledonia("Tél. : 28.47.37 / 28.47.38")).isEmpty();
        assertThat(inCaledonia("Tél. : 01 23 45 67 89")).isEmpty();
        for (String text : new String[] {
            "Tél. : (687) 28 47 37",
            "Tél. (+687) 28 47 37",
            "Tél. : (00687) 28.47.37",
            "Tél. (00 687) 28 47 37",
            "(+ 687) 28 47 37"
        }) {
            assertThat(inCaledonia(text)).isEmpty();
        }
        assertThat(inFrance("Tél. (+33) 1 23 45 67 89")).isEmpty();
        assertWrong(inCaledonia("Tél. (+687) 28 47 3"));
        assertOnlySaid(inCaledonia("Tél. : 687 28 47 37"));
        assertWrong(inCaledonia("Tél. : 28 47 3"));
        for (String text : new String[] {
            "Renseignements : 28 47 3",
            "Rens. 28 47 3",
            "Infos 28 47 3",
            "Renseignements au 28 47 3",
            "Contact : 28 47 373"
        }) {
            assertWrong(inCaledonia(text));
        }
        assertWrong(inCaledonia("Tél. : +687 28 47 3"));
        assertThat(inCaledonia("Tél. : 28 47 3").get(0).message().fr()).contains("6 chiffres en Nouvelle-Calédonie");
        assertOnlySaid(inFrance("Tél. : 28 47 37"));
        assertThat(in(SampleAuthorities.townOf(Territory.FRENCH_POLYNESIA), "Tél. : 40 41 57 00"))
                .isEmpty();
        assertWrong(in(SampleAuthorities.townOf(Territory.FRENCH_POLYNESIA), "Tél. : 40 41 57 0"));
    }

    @Test
    void pairsOfDigitsThatNothingCallsATelephoneAreOnlySaid() {
        assertOnlySaid(inFrance("Dossier 01 23 45 67"));
    }

    @Property
    void everyNumberOfThePlanIsSilent(@ForAll @IntRange(min = 100_000_000, max = 999_999_999) int digits) {
        String number = "0" + digits;
        String pairs = number.replaceAll("(..)(?!$)", "$1 ");

        assertThat(inFrance("Tél. : " + pairs)).isEmpty();
        assertThat(inFrance("Tél. : " + pairs.replace(' ', '.'))).isEmpty();
        assertThat(inFrance("Tél. : +33 " + digits)).isEmpty();
        assertWrong(inFrance("Tél. : +33 " + digits + "0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mairie, 2 rue des Lilas, 99800 Boulari",
                "3 avenue du Port\n00120 Boulari",
                "BP 3, 98100 BOULARI"
            })
    void aPostalCodeThatNoTerritoryHasIsCaught(String text) {
        assertWrong(inFrance(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mairie, 2 rue des Lilas, 75001 Paris",
                "BP 3, 98810 Mont-Dore",
                "rue des Lilas, 97410 Saint-Pierre",
                "99800 Agents",
                "Le budget de la rue est de 99800 Francs",
                "12 rue des Lilas, Paris"
            })
    void aPostalCodeThatMayBeIsNotTouched(String text) {
        assertThat(inFrance(text)).isEmpty();
    }

    @Test
    void aPostalCodeInTwoPiecesIsOnlySaidAndMended() {
        assertOnlySaid(inCaledonia("BP 3, 98 810 Mont-Dore"));
        assertThat(inCaledonia("BP 3, 98 810 Mont-Dore").get(0).proposals())
                .extracting(Proposal::rewording)
                .containsExactly("98810");
        assertOnlySaid(inFrance("2 rue des Lilas, 7501 Paris"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "contact@mairie..nc > contact@mairie.nc",
                "contact.@mairie.nc > contact@mairie.nc",
                "mairie@ville.con > mairie@ville.com",
                "contact@mairie,nc > contact@mairie.nc",
                "contact@ mairie.nc > contact@ mairie.nc",
                "htpp://mairie.nc > http://mairie.nc",
                "http//mairie.nc/eau > http://mairie.nc/eau",
                "http:/mairie.nc > http://mairie.nc",
                "https:\\\\mairie.nc > https://mairie.nc",
                "http://http://mairie.nc > http://mairie.nc",
                "wwww.mairie.nc > www.mairie.nc",
                "www,mairie.nc > www.mairie.nc",
                "https://mairie..nc/a > https://mairie.nc/a",
                "https://www.mairie.frr > https://www.mairie.fr",
                "www. mairie.nc > www.mairie.nc"
            })
    void anAddressWithASlipIsCaughtAndMended(String wrong, String right) {
        List<Finding> findings = inCaledonia("Écrire à (" + wrong.strip() + ").");

        assertWrong(findings);
        assertThat(findings.get(0).proposals())
                .extracting(Proposal::rewording)
                .containsExactly(right.strip().replace("@ ", "@"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact@mairie.nc",
                "Écrire à <contact@mairie.nc>, ou à mailto:eau@mairie.nc ;",
                "jean.dupont-martin@ville-mont-dore.nc.",
                "Suivez @villedumontdore et @mairie.nc",
                "@mairie@social.example.org",
                "https://www.mairie.nc/eau?a=b,c..d#e",
                "(voir https://fr.example.org/wiki/Eau_(Nouvelle-Calédonie))",
                "www.mairie.nc…",
                "https://192.168.1.10:8080/a",
                "https://xn--mairie-9za.fr",
                "a@b.fr,c@d.fr",
                "Le prix est de 5 @ 10",
                "Escal@de",
                "contact [at] mairie.nc"
            })
    void anAddressThatMayBeOpenedIsNotTouched(String text) {
        assertThat(inCaledonia(text)).isEmpty();
    }

    @Test
    void aMissingEndingIsCertainOnlyWhereAnAddressIsAnnounced() {
        assertWrong(inCaledonia("Courriel : contact@mairie"));
        assertOnlySaid(inCaledonia("Voir contact@mairie pour la suite"));
        assertOnlySaid(inCaledonia("Voir https://intranet/eau"));
        assertOnlySaid(inCaledonia("Voir https://www.mairie.nc/eau_(potable"));
    }

    @Test
    void theDataIsNamedAndCanBeReplaced() {
        assertThat(CHECK.packs()).extracting(DataPack::id).containsExactly("numbering");
        NumberingPlans none = NumberingPlans.parse("a.json", Utf8.of("""
                        {"plans": [], "short": [], "postal": {"first": ["0"], "territories": {},
                        "source": {"title": "essai", "confidence": "toVerify"}}}"""));
        assertThat(SampleReviews.findings(
                        new ContactCheck(none), SampleCommunications.article("Tél. : 28 47 3"), SampleReviews.monday()))
                .isEmpty();
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> NumberingPlans.parse("a.json", Utf8.of("{\"plans\": []}")))
                .withMessageContaining("short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "01 ",
                "Tél. 1 ",
                "+33 ",
                "a@b ",
                "a@",
                "www. ",
                "http:/",
                "((",
                "www.(",
                "rue, 99800 Ab ",
                ")",
                "w.",
                "tel(("
            })
    void aLongTextOfPiecesOfContactsIsReadInOneGo(String piece) {
        assertThat(inFrance(piece.repeat(20_000))).hasSizeLessThanOrEqualTo(20_000);
        assertThat(inFrance("www.(" + piece.repeat(20_000))).hasSizeLessThanOrEqualTo(20_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Écrivez à accueil@@mairie.fr.,accueil@mairie.fr",
        "Écrivez à accueil @mairie.fr.,accueil@mairie.fr",
        "Courriel : accueil @mairie.fr,accueil@mairie.fr"
    })
    void anAddressWithASignTwiceOrASpaceBeforeItIsCaught(String text, String right) {
        List<Finding> findings = inFrance(text);

        assertWrong(findings);
        assertThat(findings.get(0).proposals())
                .extracting(proposal -> proposal.rewording())
                .containsExactly(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Suivez-nous sur Facebook @mairie.fr", "Le compte @mairie.fr répond.", "Merci @mairie"})
    void theNameOfAnAccountIsNone(String text) {
        assertThat(inFrance(text)).isEmpty();
    }
}
