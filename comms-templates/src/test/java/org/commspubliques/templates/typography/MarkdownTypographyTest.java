package org.commspubliques.templates.typography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTypographyTest {

    private static final Typography FRENCH = Typography.french();

    /** In these tests {@code ~} is the no-break space and {@code _} the narrow one. */
    private static String revised(String markdown) {
        return FRENCH.applyToMarkdown(markdown).replace('\u00A0', '~').replace('\u202F', '_');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "# L'eau ! | # L’eau_!",
                "- L'eau ! | - L’eau_!",
                "> L'eau ! | > L’eau_!",
                "**Attention** ! | **Attention**_!",
                "**Attention**! | **Attention**_!",
                "\"**Merci**\" | «~**Merci**~»",
                "**\"Merci\"** | **«~Merci~»**",
                "[L'eau](https://exemple.nc/l'eau \"L'eau !\") ! | [L’eau](https://exemple.nc/l'eau \"L'eau !\")_!",
                "![L'eau](l'eau_(1).png) ! | ![L’eau](l'eau_(1).png)_!",
                "[L'eau](<l'eau !>) ! | [L’eau](<l'eau !>)_!",
                "<https://exemple.nc/l'eau> ! | <https://exemple.nc/l'eau>_!",
                "<b title=\"l'eau !\">L'eau</b> ! | <b title=\"l'eau !\">L’eau</b>_!",
                "<span lang=\"en\">Don't !</span> ! | <span lang=\"en\">Don’t !</span>_!",
                "\\\"Merci\\\" l\\'eau | «~Merci~» l’eau",
                "L&#39;eau[^1] ! | L’eau[^1]_!",
                "a < b ! <!-- l'eau ! --> | a < b_! <!-- l'eau ! -->",
                "l'eau_1 l'_eau_ | l'eau_1 l’_eau_",
                "(**»a** | (**»a**",
                "**«a»** | **«~a~»**",
                "[a][l'eau](l'eau) l'eau | [a][l'eau](l'eau) l’eau",
                "a](l'eau) | a](l’eau)",
                "<a/b l'x> l'eau <a b=\"l'x\"> | <a/b l'x> l’eau <a b=\"l'x\">",
                "a <!-- l'eau | a <!-- l’eau",
                "[L'eau](l'air | [L’eau](l’air",
            })
    void proseIsChangedAndMarksAreNot(String markdown, String expected) {
        assertThat(revised(markdown)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "`l'x !` l'eau | `l'x !` l’eau",
                "``l'x ` !`` l'eau ! | ``l'x ` !`` l’eau_!",
                "`x` ! | `x`_!",
                "un ` seul l'eau | un ` seul l’eau",
                "\\`a `l'x` l'eau | \\`a `l'x` l’eau",
            })
    void codeSpansAreLeft(String markdown, String expected) {
        assertThat(revised(markdown)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nl'eau !\n```",
                "~~~~ fr\nl'eau !\n~~~\nl'eau !\n~~~~",
                "- ```\n  l'eau !\n  ```",
                "> ```\n> l'eau !\n> ```",
                "    l'eau !",
                "\tl'eau !",
                "-     l'eau !",
                ">     l'eau !",
                "```\nl'eau !",
                "[l'eau]: https://exemple.nc/l'eau 'L'eau !'",
                "[l'eau]:\nhttps://exemple.nc\n'L'eau !'",
                "Voir [l'eau] et [l'eau][]\n\n[l'eau]: https://exemple.nc",
                "---\ntitre : l'eau !\n---\n",
                "<pre>\nl'eau !\n\nl'eau !\n</pre>",
                "<!-- l'eau !\n\nl'eau ! -->",
                "<?php l'eau !\n\n?>",
                "<![CDATA[ l'eau !\n\n]]>",
                "<!DOCTYPE l'eau !>",
                "<code>\nl'eau !\n</code>",
                "> <!-- l'eau !\n> l'eau ! -->",
                "- > ```\n  > l'eau !",
                "> - ```\n>   l'eau !",
                "[^1]: l'eau !",
                "[une\nl'eau]: https://exemple.nc/l'eau",
                "# Titre\n    l'eau !",
                "- un\n---\n\n    l'eau !",
                "- \n\n      l'eau !",
                "1. un\n   - deux\n\n         l'eau !",
                "> un\n\n    l'eau !",
                "- ```\n```\nl'eau !",
                "> </b>\n\n    l'eau !",
            })
    void blocksThatAreNoProseAreLeft(String markdown) {
        assertThat(FRENCH.applyToMarkdown(markdown)).isSameAs(markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nx\n```\n",
                "> ```\n> x\n",
                "    x\n\n",
                "---\nx: y\n---\n",
                "<div>\nx\n</div>\n\n",
                "[x]: y\n\n",
                "Un\n===\n",
                "- un\n\n    ",
                "1. un\n   - deux\n\n     ",
                "| a | b |\n|---|---|\n| ",
                "- un\n\ndeux\n\n",
                "texte\n    ",
                "# Titre\n",
                "---\n",
                "```x``` ",
                "1. un\n   - deux\n\n   ",
                "un\n    ```\n",
                "un\n    # ",
                "un\n2. ",
                "> un\n>> ",
                "> ```\n> x\n> ```\n> ",
                "> <div>\n\n",
                "- <?x\n\n",
                "[a](b",
                "](b) ",
                "<https://exemple.nc> ",
                "* * *\n",
            })
    void proseAfterThemIsChanged(String before) {
        assertThat(revised(before + "L'eau !")).isEqualTo(before + "L’eau_!");
    }

    @Test
    void aQuotationGoesOnOverTheLinesOfItsParagraph() {
        assertThat(revised("> Il dit \"bonjour\n> à tous\" !\r\n\r\n> \"Seul"))
                .isEqualTo("> Il dit «~bonjour\n> à tous~»_!\r\n\r\n> \"Seul");
        assertThat(revised("- Il dit \"bonjour\n- à tous\"")).isEqualTo("- Il dit \"bonjour\n- à tous\"");
    }

    @Test
    void htmlBlocksAreReadAsHtml() {
        assertThat(revised("<div lang=\"en\">\n\nDon't wait !\n\n</div>\n\nL'eau !"))
                .isEqualTo("<div lang=\"en\">\n\nDon’t wait !\n\n</div>\n\nL’eau_!");
    }
}
