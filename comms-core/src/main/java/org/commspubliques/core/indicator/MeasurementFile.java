package org.commspubliques.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Fichier de mesures: what was read from a table that a spreadsheet saved (CSV), and what of it could not be.
 *
 * <p>The first line names the columns, in any order and in French or English, whatever their accents and capitals: {@code indicateur} (or {@code indicator}),
 * {@code du} ({@code from}), {@code au} ({@code until}), {@code valeur} ({@code value}), and if wanted {@code source} and
 * {@code effectif} ({@code people}). Other columns are passed over unread, so that no name gets in.
 * An indicator is called by its identifier or by its label, as {@link IndicatorCatalog#named(String)} finds it. Columns are separated by
 * semicolons, or by commas or tabulations where the first line has no semicolon; a field may stand in quotes. Days are
 * written 2026-09-07 or 07/09/2026. Numbers have a decimal comma or a decimal point, and may have spaces between groups of
 * digits and « % » after them. The file is in UTF-8, with or without a byte order mark, of at most 10 MB and 100,000 rows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measurements the rows that could be read, in order; unmodifiable
 * @param problems why others were not, in the order of the file; reading stops at the hundredth; unmodifiable
 */
public record MeasurementFile(List<Measurement> measurements, List<ImportProblem> problems) {

    /** How many bytes a file has at most. */
    public static final int MOST_BYTES = 10_000_000;

    /** How many rows a file has at most. */
    public static final int MOST_ROWS = 100_000;

    /** How many problems are told at most. */
    public static final int MOST_PROBLEMS = 100;

    /** Copies the lists. */
    public MeasurementFile {
        measurements = ImmutableList.copyOf(measurements);
        problems = ImmutableList.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @param catalog the indicators that are known
     * @return what it holds
     */
    public static MeasurementFile read(byte[] bytes, IndicatorCatalog catalog) {
        return new MeasurementReader(catalog).read(bytes);
    }

    /**
     * Returns whether all of it could be read.
     *
     * @return true where there is no problem
     */
    public boolean isWhole() {
        return problems.isEmpty();
    }
}
