package org.commspubliques.core.support;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {

    private static final Article ARTICLE = Article.of(Variant.french(
            SampleCommunications.SITE,
            new Section(SectionRole.KICKER, "Voirie"),
            Section.title("Le pont rouvre"),
            new Section(SectionRole.STANDFIRST, "Six mois de travaux."),
            Section.body("Lundi, à 8 h.\nPour tous."),
            new Section(SectionRole.CROSSHEAD, "Et après ?"),
            Section.body("La rue suit."),
            new Section(SectionRole.SIDE_BOX, "Le pont en chiffres"),
            new Section(SectionRole.CAPTION, "Le pont, vu du port"),
            new Section(SectionRole.SIGNATURE, "C. D.")));

    @Test
    void eachPartIsFoundByItsRole() {
        assertThat(ARTICLE.kicker()).contains("Voirie");
        assertThat(ARTICLE.title()).contains("Le pont rouvre");
        assertThat(ARTICLE.standfirst()).contains("Six mois de travaux.");
        assertThat(ARTICLE.signature()).contains("C. D.");
        assertThat(ARTICLE.sideBoxes()).extracting(Section::text).containsExactly("Le pont en chiffres");
        assertThat(ARTICLE.captions()).extracting(Section::text).containsExactly("Le pont, vu du port");
    }

    @Test
    void theRunningTextIsParagraphsAndTheTitlesBetweenThem() {
        assertThat(ARTICLE.running())
                .extracting(Section::text)
                .containsExactly("Lundi, à 8 h.\nPour tous.", "Et après ?", "La rue suit.");
    }

    @Test
    void signsAreCountedWithSpacesAndWithoutLineBreaks() {
        assertThat(ARTICLE.signs(SectionRole.BODY)).isEqualTo(13 + 10 + 12);
        assertThat(ARTICLE.runningSigns()).isEqualTo(35 + 10);
        assertThat(ARTICLE.signs()).isEqualTo(6 + 14 + 20 + 45 + 19 + 19 + 5);
        assertThat(ARTICLE.signs(SectionRole.CONTACT)).isZero();
    }

    @Test
    void howMuchOfACommissionIsWrittenIsSaidInBothLanguages() {
        Article article = Article.of(Variant.french(SampleCommunications.SITE, Section.body("a".repeat(2_350))));

        assertThat(article.progress(2_500).fr()).isEqualTo("2\u202F350 / 2\u202F500 signes");
        assertThat(article.progress(2_500).en()).isEqualTo("2,350 / 2,500 characters");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "999,999", "1000,1.000", "12345,12.345", "1234567,1.234.567", "-999,-999", "-1000,-1.000"})
    void thousandsStandApart(int number, String figure) {
        assertThat(Article.figure(number, '.')).isEqualTo(figure);
    }

    @Property
    void thePartsMakeTheWhole(
            @ForAll @AlphaChars @StringLength(max = 50) String title,
            @ForAll @AlphaChars @StringLength(max = 50) String body,
            @ForAll @IntRange(max = 5) int boxes) {
        Section[] sections = new Section[2 + boxes];
        sections[0] = Section.title(title);
        sections[1] = Section.body(body);
        for (int i = 0; i < boxes; i++) {
            sections[2 + i] = new Section(SectionRole.SIDE_BOX, "boîte " + i);
        }

        assertThat(Article.of(Variant.french(SampleCommunications.SITE, sections))
                        .signs())
                .isEqualTo(title.length() + body.length() + 7 * boxes);
    }
}
