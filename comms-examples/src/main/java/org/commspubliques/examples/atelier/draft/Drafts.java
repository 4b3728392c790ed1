package org.commspubliques.examples.atelier.draft;

import java.util.List;
import java.util.Optional;

/**
 * Where texts are kept while they are written: what a host has tables of its own for. The register of approvals is apart,
 * and never changes what it holds. Thread-safe.
 */
public interface Drafts {

    /**
     * Returns all texts as they were last saved.
     *
     * @return the texts, by identifier
     */
    List<Draft> all();

    /**
     * Finds a text.
     *
     * @param id its identifier
     * @return it as it was last saved, or nothing
     */
    Optional<Draft> find(String id);

    /**
     * Keeps a version, if it is the one after that which is kept now.
     *
     * @param draft the version; version 1 of a text that is new
     * @return whether it was kept: false where somebody else was faster, and nothing is changed then
     */
    boolean keep(Draft draft);
}
