package org.commspubliques.core.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * What a network that counts by weight (X) takes each character for: the content of the files {@code config/v1.json} to
 * {@code v3.json} of its library twitter-text. Immutable.
 *
 * @param standard what a character weighs that is in no range, from 0
 * @param scale the weight that counts for one character, from 1
 * @param ranges the characters that weigh something else, in order, without overlap
 * @param emoji what an emoji weighs, however many characters it is made of; 0 where emoji weigh as these do
 * @param link how many characters a link counts for, whatever its length, from 0
 */
public record CharacterWeights(int standard, int scale, List<WeightRange> ranges, int emoji, int link) {

    /** X as it was until November 2017: 140 characters. */
    static final CharacterWeights X_1 = new CharacterWeights(1, 1, List.of(), 0, 23);

    /** X until November 2018: 280 characters, emoji by what they are made of. */
    static final CharacterWeights X_2 = new CharacterWeights(
            200,
            100,
            List.of(
                    new WeightRange(0, 4351, 100),
                    new WeightRange(8192, 8205, 100),
                    new WeightRange(8208, 8223, 100),
                    new WeightRange(8242, 8247, 100)),
            0,
            23);

    /** X now. */
    static final CharacterWeights X_3 =
            new CharacterWeights(X_2.standard, X_2.scale, X_2.ranges, X_2.standard, X_2.link);

    /**
     * Copies the ranges and checks all bounds.
     *
     * @throws IllegalArgumentException if a weight is negative, the scale is not positive, or the ranges are not in order
     */
    public CharacterWeights {
        ranges = List.copyOf(ranges);
        checkArgument(scale > 0, "the scale %s is not positive", scale);
        checkArgument(standard >= 0 && emoji >= 0 && link >= 0, "a weight is negative");
        for (int i = 1; i < ranges.size(); i++) {
            checkArgument(
                    ranges.get(i - 1).last() < ranges.get(i).first(),
                    "%s and %s are not in order",
                    ranges.get(i - 1),
                    ranges.get(i));
        }
    }

    /** Returns what a character weighs that is neither part of a link nor of an emoji. */
    int of(int codePoint) {
        for (WeightRange range : ranges) {
            if (codePoint <= range.last()) {
                return codePoint < range.first() ? standard : range.weight();
            }
        }
        return standard;
    }
}
