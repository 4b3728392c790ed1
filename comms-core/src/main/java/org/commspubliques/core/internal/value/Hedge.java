package org.commspubliques.core.internal.value;

/** What the words before a value make of it. */
public enum Hedge {
    /** The value as it stands. */
    EXACT,
    /** It starts there: « dès 8 h », « à partir du 3 septembre ». */
    FROM,
    /** It ends there: « jusqu’à 15 h », « avant le 5 septembre ». */
    UNTIL,
    /** About that figure: « environ », « près de ». */
    ABOUT,
    /** That figure or a greater one: « plus de ». */
    AT_LEAST,
    /** That figure or a smaller one: « moins de ». */
    AT_MOST
}
