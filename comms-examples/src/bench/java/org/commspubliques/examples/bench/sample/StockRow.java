package org.commspubliques.examples.bench.sample;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A row of the page of stock prices.
 *
 * @param rank its number, from 1
 * @param symbol the short name
 * @param name the name, with characters that HTML escapes
 * @param url the address of its own page
 * @param price the price
 * @param change by how much the price changed
 * @param ratio the change in percent
 * @param loss whether the price fell
 * @param parity {@code even} or {@code odd}, the class of the row
 */
public record StockRow(
        int rank,
        String symbol,
        String name,
        String url,
        double price,
        double change,
        double ratio,
        boolean loss,
        String parity) {

    static StockRow of(int rank, String name, double price, double change) {
        return new StockRow(
                rank,
                symbol(name),
                name,
                "https://bourse.example.org/valeurs/" + (999 + rank),
                price,
                change,
                change * 100 / price,
                change < 0,
                rank % 2 == 0 ? "even" : "odd");
    }

    /** Without accents, which an address would have percent-encoded and a page escaped only as text would not. */
    private static String symbol(String name) {
        String letters = Normalizer.normalize(name.substring(0, 3), Normalizer.Form.NFD);
        return CharMatcher.ascii().retainFrom(letters).toUpperCase(Locale.ROOT);
    }

    /**
     * Returns the price as text, made anew each time as a page's model would.
     *
     * @return the price
     */
    public String priceText() {
        return Amounts.text(price);
    }

    /**
     * Returns the change as text.
     *
     * @return the change
     */
    public String changeText() {
        return Amounts.text(change);
    }

    /**
     * Returns the ratio as text.
     *
     * @return the ratio, without a percent sign
     */
    public String ratioText() {
        return Amounts.text(ratio);
    }
}
