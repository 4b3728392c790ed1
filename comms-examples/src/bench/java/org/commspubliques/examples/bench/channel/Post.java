package org.commspubliques.examples.bench.channel;

/** The text of a town hall's post, as long as is asked for. */
final class Post {

    /** The length of a post on X, and that of the longest post that any network takes. */
    static final int SHORT = 280;

    static final int LONG = 63_206;

    private static final String PIECE =
            "💧 Coupure d’eau mardi 4 à Boulari, de 8 h 30 à 16 h, rues du Port et des Flamboyants. "
                    + "Travaux sur le réseau : merci de prévoir des réserves 🙏🏽. "
                    + "Plan et horaires : https://www.mairie.example.nc/eau/travaux?lot=4 "
                    + "Une question ? @MairieBoulari répond, ou le 05 00 00. #Boulari #TravauxÀVenir 🇳🇨 ";

    private Post() {}

    /** Returns a text of at most so many UTF-16 units, cut between two characters. */
    static String of(int length) {
        String text = PIECE.repeat(length / PIECE.length() + 1);
        int end = Character.isLowSurrogate(text.charAt(length)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
