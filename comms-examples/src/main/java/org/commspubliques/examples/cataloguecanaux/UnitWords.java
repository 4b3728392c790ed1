package org.commspubliques.examples.cataloguecanaux;

import java.util.Optional;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.language.Wording;

/** The units that do not speak for themselves, with an example each. */
final class UnitWords {

    private UnitWords() {}

    static Optional<Wording> of(MeasureUnit unit) {
        return Optional.ofNullable(
                switch (unit) {
                    case GRAPHEMES ->
                        Wording.of(
                                "Ce qu’un lecteur prend pour un caractère : « é » en est un, un émoji de famille aussi.",
                                "What a reader takes for one character: “é” is one, and so is an emoji of a family.");
                    case CODE_POINTS ->
                        Wording.of(
                                "Points de code Unicode : un émoji simple en vaut un, un émoji coloré ou composé plusieurs.",
                                "Unicode code points: a plain emoji is one, a coloured or composed one several.");
                    case EMOJI_AS_BYTES ->
                        Wording.of(
                                "Points de code Unicode, mais un émoji compte pour ses octets : quatre pour un émoji simple.",
                                "Unicode code points, but an emoji counts for its bytes: four for a plain one.");
                    case UTF16_UNITS ->
                        Wording.of(
                                "Ce que comptent les navigateurs : une lettre en vaut une, la plupart des émojis deux ou plus.",
                                "What browsers count: a letter is one, most emoji are two or more.");
                    case UTF8_BYTES ->
                        Wording.of(
                                "Octets du texte encodé : une lettre sans accent en vaut un, « é » deux, « € » trois, un émoji"
                                        + " quatre ou plus.",
                                "Bytes of the encoded text: a plain letter is one, “é” two, “€” three, an emoji four or more.");
                    case SMS_PARTS ->
                        Wording.of(
                                "Messages facturés : 160 caractères en un, 153 dans chacun de plusieurs ; 70 et 67 dès qu’un seul"
                                        + " caractère n’est pas de l’alphabet GSM.",
                                "Messages that are billed: 160 characters in one, 153 in each of several; 70 and 67 as soon as"
                                        + " one character is not of the GSM alphabet.");
                    case BOARD_PAGES ->
                        Wording.of(
                                "Écrans d’un panneau, les mots passant à la ligne entiers.",
                                "Screens of a board, words going to the next line whole.");
                    case CELL_BROADCAST_PAGES ->
                        Wording.of(
                                "Pages de 93 caractères de l’alphabet GSM, ou de 41 dès qu’un seul n’en est pas.",
                                "Pages of 93 characters of the GSM alphabet, or of 41 as soon as one is not of it.");
                    case SIGNS ->
                        Wording.of(
                                "Ce que compte un secrétaire de rédaction : les caractères et les espaces, pas les retours à la"
                                        + " ligne.",
                                "What an editor counts: characters and spaces, not line breaks.");
                    case WEIGHTED ->
                        Wording.of(
                                "Une lettre compte pour 1, un émoji pour 2, un lien pour 23, quelle que soit sa longueur.",
                                "A letter counts for 1, an emoji for 2, a link for 23, however long it is.");
                    case NETWORK_CHARACTERS ->
                        Wording.of(
                                "Comme les caractères, un lien comptant pour 23 et un compte d’un autre serveur sans son serveur.",
                                "As characters, a link counting for 23 and an account of another server without its server.");
                    case LINE_CHARACTERS ->
                        Wording.of("Caractères de la ligne la plus longue.", "Characters of the longest line.");
                    default -> null;
                });
    }
}
