package org.commspubliques.templates.typography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTypographyTest {

    private static final Typography FRENCH = Typography.french();

    /** In these tests {@code ~} is the no-break space and {@code _} the narrow one. */
    private static String revised(String html) {
        return FRENCH.applyToHtml(html).replace('\u00A0', '~').replace('\u202F', '_');
    }

    private static void assertUnchanged(String html) {
        assertThat(FRENCH.applyToHtml(html)).isSameAs(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<strong>Attention</strong> ! | <strong>Attention</strong>_!",
                "<strong>Attention </strong>! | <strong>Attention_</strong>!",
                "<strong>Attention</strong>! | <strong>Attention</strong>_!",
                "<b>Horaires</b>: 8 h | <b>Horaires</b>~: 8~h",
                "«<b>Merci</b>» | «~<b>Merci</b>~»",
                "\"<b>Merci</b>\" | «~<b>Merci</b>~»",
                "l'<em>eau</em> | l’<em>eau</em>",
                "1<sup>er</sup> septembre | 1<sup>er</sup>~septembre",
                "mot<!-- l'eau ! --> ! | mot<!-- l'eau ! -->_!",
                "<code>l'x</code> ! | <code>l'x</code>_!",
                "<img alt=\"l'eau !\"> ! | <img alt=\"l'eau !\">_!",
                "Bonjour !<br>Merci ! | Bonjour_!<br>Merci_!",
                "o<b>e</b>uvre | o<b>e</b>uvre",
                "oeuv<b>re</b> | œuv<b>re</b>",
            })
    void aSentenceGoesOnThroughTags(String html, String expected) {
        assertThat(revised(html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "l&#39;eau | l’eau",
                "l&#x27;eau &amp; l&apos;air | l’eau &amp; l’air",
                "l'&eacute;t&eacute; | l’&eacute;t&eacute;",
                "Attention&nbsp;! | Attention&nbsp;!",
                "Attention&#160;! | Attention&#160;!",
                "&laquo;Merci&raquo; | &laquo;~Merci~&raquo;",
                "&laquo; Merci &raquo; ! | &laquo;~Merci~&raquo;_!",
                "&quot;Merci&quot; | «~Merci~»",
                "a &lt; b ! | a &lt; b_!",
                "&bogus; l&#128167;eau ! | &bogus; l&#128167;eau_!",
                "c&oelig;ur ! | c&oelig;ur_!",
                "AT&T ! & l'eau | AT&T_! & l’eau",
                "&copy! | &copy!",
                "&#xZZ; ! &#; ! | &#xZZ;_! &#;_!",
            })
    void characterReferencesAreReadAsTheirCharacters(String html, String expected) {
        assertThat(revised(html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>if (a ? b : c) x = 'l'eau' ;</script>",
                "<script><!-- <script>l'x !</script> l'x ! --></script>",
                "<style>a : b ; /* l'eau ! */</style>",
                "<pre>l'eau !</pre>",
                "<p><code>l'eau !</code></p>",
                "<kbd>l'eau !</kbd><samp>l'eau !</samp><var>l'eau !</var>",
                "<textarea>l'eau ! <b></textarea>",
                "<svg><text>l'eau !</text><path/></svg>",
                "<math><mi>l'eau !</mi></math>",
                "<span translate=\"no\">l'eau <b>l'air !</b></span>",
                "<p title=\"l'eau !\" data-x='a > b ! \"c\" d'>eau</p>",
                "<!-- l'eau ! --><!DOCTYPE html><?xml l'eau ! ?></ l'eau !>",
                "<!-- l'eau ! > l'air !",
                "<a href='l'eau !",
                "<p>l",
                "<",
                "</",
                "<!",
                "&",
                "<p>Fin du mot</p><p>! Attention</p>",
                "<xmp>l'eau !",
            })
    void whatIsNoTextIsLeft(String html) {
        assertUnchanged(html);
    }

    @Test
    void textAfterWhatIsLeftIsChanged() {
        for (String html : new String[] {
            "<script><!-- <script></script> --></script>",
            "<style>'</style >",
            "<SCRIPT>'</script\n>",
            "<svg/><svg><g/></svg>",
            "<!-->",
            "<!--->",
            "<!-- --!>",
            "</>",
            "<pre>x</pre>",
            "<span translate=\"no\">x</span>",
            "<br/></b></i>",
            "<a x='>'>",
            "<a =x y= z=\"1\"/>",
            "<textarea></textarea>",
        }) {
            assertThat(revised(html + "l'eau")).as(html).isEqualTo(html + "l’eau");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p lang=\"en\">Don't wait !</p><p>L'eau !</p> | <p lang=\"en\">Don’t wait !</p><p>L’eau_!</p>",
                "<p lang=\"de\">Gut ! l'x</p> | <p lang=\"de\">Gut ! l'x</p>",
                "<p lang=\"\">L'eau !</p> | <p lang=\"\">L'eau !</p>",
                "<p lang=fr-NC>L'eau !</p> | <p lang=fr-NC>L’eau_!</p>",
                "<div lang=\"en\">It's ! <p lang=\"fr\">L'eau !</p> It's !</div> |"
                        + "<div lang=\"en\">It’s ! <p lang=\"fr\">L’eau_!</p> It’s !</div>",
                "Le mot <i lang=\"en\">don't !</i> ! | Le mot <i lang=\"en\">don’t !</i>_!",
                "<p lang=en>Hello !<p>L'eau ! | <p lang=en>Hello !<p>L’eau_!",
                "<ul><li lang=en>Hello !<li>L'eau !</ul> | <ul><li lang=en>Hello !<li>L’eau_!</ul>",
                "<table><tr><td lang=en>Hello !<td>L'eau !<tr><th>L'air ! |"
                        + "<table><tr><td lang=en>Hello !<td>L’eau_!<tr><th>L’air_!",
                "<b><div lang=en>Hello !</b> Hello !</div> ! | <b><div lang=en>Hello !</b> Hello !</div> !",
                "<pre lang=fr>L'eau</pre> | <pre lang=fr>L'eau</pre>",
                "<p LANG='EN' lang=fr>Hello !</p> | <p LANG='EN' lang=fr>Hello !</p>",
            })
    void theLanguageOfAnElementDecides(String html, String expected) {
        assertThat(revised(html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><code>x</p>l'eau !",
                "<p><i translate=no>x</p>l'eau !",
                "<div><p><i lang=de>x</p></div>l'eau !",
                "<svg><b></svg>l'eau !",
            })
    void inDoubtTextAfterAMissingEndIsLeft(String html) {
        assertUnchanged(html);
    }

    @Test
    void manyMissingEndsLeaveTheRestOfThePage() {
        assertUnchanged("<p>" + "<i lang=de>".repeat(17) + "</p>" + "</i>".repeat(17) + "l'eau !");
        assertThat(revised("<p>" + "<i lang=de>".repeat(16) + "</p>" + "</i>".repeat(16) + "l'eau"))
                .endsWith("l’eau");
    }

    @Test
    void aFrenchPassageInAnEnglishPageIsFrench() {
        assertThat(Typography.english().applyToHtml("<p>It's ! <q lang=\"fr\">L'eau !</q></p>"))
                .isEqualTo("<p>It’s ! <q lang=\"fr\">L’eau\u202F!</q></p>");
    }

    @Test
    void quotationsDoNotReachOverParagraphs() {
        assertUnchanged("<p>Il dit \"bonjour</p><p>Elle dit\" bonsoir</p>");
    }
}
