package org.commspubliques.examples.bench.sample;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A page of stock prices: twenty rows with a condition, text to escape and three amounts each.
 *
 * @param title the title
 * @param day the day of the prices
 * @param rows the rows
 */
public record StockPage(String title, String day, List<StockRow> rows) {

    private static final List<String> NAMES = List.of(
            "Acier & Fils",
            "Bois de Brocéliande",
            "Céramiques du Gard",
            "Dupont <Holding>",
            "Électricité de l’Ouest",
            "Fonderies Réunies",
            "Gaz & Eaux",
            "Horlogerie Besançon",
            "Imprimerie Nouvelle",
            "Jouets du Jura",
            "Kaolin & Cie",
            "Laine des Pyrénées",
            "Meunerie Moderne",
            "Nacre <SA>",
            "Orfèvrerie Martin",
            "Papeterie de l’Isle",
            "Quincaillerie & Co",
            "Rubans de Saint-Étienne",
            "Savonnerie du Midi",
            "Tannerie Royale");

    /** Copies the rows. */
    public StockPage {
        rows = ImmutableList.copyOf(rows);
    }

    /**
     * Returns the page that all engines render.
     *
     * @param repertoire the characters it may have
     * @return the page, always the same
     */
    public static StockPage sample(Repertoire repertoire) {
        ImmutableList.Builder<StockRow> rows = ImmutableList.builder();
        for (int i = 0; i < NAMES.size(); i++) {
            double growth = switch (repertoire) {
                case FRENCH -> i * i;
                case LATIN_1 -> i;
            };
            double change = (i % 3 == 0 ? -1 : 1) * (0.07 + i * 0.61);
            rows.add(StockRow.of(i + 1, repertoire.of(NAMES.get(i)), 8.5 + growth * 37.13, change));
        }
        return new StockPage("Valeurs & indices du jour", "21 août 2026", rows.build());
    }
}
