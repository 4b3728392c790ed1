package org.commspubliques.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Ventilation: a total and its parts, of which those on too few persons are withheld, and as many more as it takes that no
 * withheld part can be had by subtraction. Made by {@link CellSize#breakdown}. Immutable and thread-safe.
 *
 * @param indicator the identifier of the indicator
 * @param cells the parts in the order given; unmodifiable
 * @param total their total, or why it is not shown
 */
public record Breakdown(String indicator, List<ShownCell> cells, Figure total) {

    /** Copies the list. */
    public Breakdown {
        Identifiers.require(indicator, "indicator");
        cells = ImmutableList.copyOf(cells);
        Objects.requireNonNull(total, "total");
    }
}
