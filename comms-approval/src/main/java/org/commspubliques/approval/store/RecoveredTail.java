package org.commspubliques.approval.store;

import java.nio.file.Path;

/**
 * Fin récupérée: the torn entry that a store found at the end of its file, and put aside.
 *
 * <p>Such an entry was never acknowledged, or its line end was lost. Immutable and thread-safe.
 *
 * @param entry the number it would have had, from 1
 * @param bytesCut how many bytes were cut from the file
 * @param excerpt how it begins, at most 80 characters, with a middle dot for what is not printable
 * @param savedIn the file beside the register that has the bytes now
 */
public record RecoveredTail(long entry, int bytesCut, String excerpt, Path savedIn) {}
