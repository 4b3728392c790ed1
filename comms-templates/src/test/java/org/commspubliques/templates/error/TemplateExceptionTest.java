package org.commspubliques.templates.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class TemplateExceptionTest {

    private static final TemplatePlace PLACE = new TemplatePlace("avis", 3, 7, "Bonjour {{nom");

    @Test
    void saysWhereWhatAndWhatIsWrittenThereInBothLanguages() {
        TemplateException failure =
                new TemplateException(TemplateProblem.SYNTAX, PLACE, Wording.of("balise ouverte", "open tag"));
        assertThat(failure).hasMessage("avis, ligne 3, colonne 7 : balise ouverte [Bonjour {{nom]");
        assertThat(failure.message(Locale.ENGLISH)).isEqualTo("avis, line 3, column 7: open tag [Bonjour {{nom]");
        assertThat(failure.missing()).isEmpty();
    }

    @Test
    void showsNoBracketsWhereNothingIsWritten() {
        TemplateException failure =
                new TemplateException(TemplateProblem.LIMIT, new TemplatePlace("avis", 1, 1, ""), Wording.same("long"));
        assertThat(failure).hasMessage("avis, ligne 1, colonne 1 : long");
    }

    @Test
    void survivesSerializationWithItsMissingVariables() throws IOException, ClassNotFoundException {
        TemplateException before = TemplateException.missing(List.of(new MissingVariable("nom", PLACE)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(before);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            TemplateException after = (TemplateException) in.readObject();
            assertThat(after.missing()).isEqualTo(before.missing());
            assertThat(after.place()).isEqualTo(PLACE);
            assertThat(after.message(Locale.ENGLISH)).isEqualTo(before.message(Locale.ENGLISH));
        }
    }

    @Test
    void saysOnceWhereTheOnlyMissingValueIs() {
        TemplateException failure = TemplateException.missing(List.of(new MissingVariable("nom", PLACE)));
        assertThat(failure.message(Locale.ENGLISH))
                .isEqualTo("avis, line 3, column 7: the data has no value for 'nom' [Bonjour {{nom]");
    }

    @Test
    void saysWhereEachMissingValueIs() {
        TemplatePlace first = new TemplatePlace("avis", 1, 1, "{{lieu");
        TemplateException failure = TemplateException.missing(
                List.of(new MissingVariable("lieu", first), new MissingVariable("nom", PLACE)));
        assertThat(failure.message(Locale.ENGLISH))
                .isEqualTo("avis, line 1, column 1: the data has no value for 'lieu' (avis, line 1, column 1), "
                        + "'nom' (avis, line 3, column 7) [{{lieu]");
    }

    @Test
    void namesNoMoreMissingValuesThanAnyoneReads() {
        List<MissingVariable> missing = IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> new MissingVariable("nom " + i, PLACE))
                .toList();
        TemplateException failure = TemplateException.missing(missing);

        assertThat(failure.message(Locale.FRENCH))
                .contains("« nom 20 » (avis, ligne 3, colonne 7) et 4980 de plus")
                .doesNotContain("nom 21");
        assertThat(failure.message(Locale.ENGLISH)).contains("'nom 20' (avis, line 3, column 7) and 4980 more");
        assertThat(failure.faults()).hasSize(100);
        assertThat(failure.missing()).isEqualTo(missing);
    }

    @Test
    void shortensALongName() {
        MissingVariable one = new MissingVariable("é".repeat(900_000), PLACE);
        TemplateException failure = TemplateException.missing(List.of(one, one));

        assertThat(failure.message(Locale.FRENCH))
                .contains("« " + "é".repeat(50) + "… »")
                .hasSizeLessThan(300);
        assertThat(failure.faults().get(0).message().fr()).hasSizeLessThan(100);
        assertThat(failure.missing()).containsExactly(one, one);
    }

    @Test
    void needsAtLeastOneMissingVariable() {
        assertThatIllegalArgumentException().isThrownBy(() -> TemplateException.missing(List.of()));
    }

    @Test
    void hasACodeOfItsOwnForEachProblem() {
        assertThat(Arrays.stream(TemplateProblem.values()).map(TemplateProblem::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.startsWith("comms.template."));
    }

    @Test
    void countsLinesAndColumnsFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TemplatePlace("avis", 0, 1, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new TemplatePlace("avis", 1, 0, ""));
    }
}
