package org.commspubliques.approval.store;

import org.commspubliques.core.language.Wording;

/**
 * Where an entry stands, so that whoever finds it wrong can say where.
 *
 * @param file the register, as its owner knows it
 * @param entry the number of the entry that should stand there, from 1
 * @param offset where its line begins, in bytes from 0
 */
record EntryPlace(String file, long entry, long offset) {

    CorruptRegisterException corrupt(String fr, String en) {
        return corrupt(Wording.of(fr, en));
    }

    CorruptRegisterException corrupt(Wording reason) {
        return new CorruptRegisterException(file, entry, offset, reason);
    }
}
