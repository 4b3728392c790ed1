package org.commspubliques.approval.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A chain and a town as the register kept by hand knows them: names and numbers.
 *
 * @param posts the stages, in order
 * @param holders by office, who holds it
 * @param texts the contents there may be: of each, by variant, its sections
 * @param ratifies the office that ratifies urgent releases; empty where the chain has none
 * @param onDuty who may release urgently
 */
record Plan(
        List<Post> posts,
        Map<String, Set<String>> holders,
        List<Map<String, Map<String, String>>> texts,
        String ratifies,
        String onDuty) {

    static final String AUTHOR = "anna";

    /** Of a name that is there. */
    static <K, V> V of(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> "nothing of " + key);
    }

    /**
     * A stage.
     *
     * @param rank those of one rank decide side by side, after those of the rank before
     * @param nature the name of its nature
     * @param seats the offices
     * @param needed how many have to approve
     * @param required which of them must
     * @param vetoes whose objection suffices; of all where it is empty
     * @param section the one section it looks at; empty for all
     * @param hours how many working hours it has; 0 for no end
     * @param escalation the office that steps in when it is late; empty for none
     */
    record Post(
            int rank,
            String nature,
            List<String> seats,
            int needed,
            Set<String> required,
            Set<String> vetoes,
            String section,
            int hours,
            String escalation) {

        static Post of(int rank, String nature, List<String> seats, int needed) {
            return new Post(rank, nature, seats, needed, Set.of(), Set.of(), "", 0, "");
        }

        Post requiring(String office) {
            return new Post(rank, nature, seats, needed, Set.of(office), vetoes, section, hours, escalation);
        }

        Post withVeto(String office) {
            return new Post(rank, nature, seats, needed, required, Set.of(office), section, hours, escalation);
        }

        Post lookingAt(String one) {
            return new Post(rank, nature, seats, needed, required, vetoes, one, hours, escalation);
        }

        Post within(int some, String office) {
            return new Post(rank, nature, seats, needed, required, vetoes, section, some, office);
        }

        Post at(int other) {
            return new Post(other, nature, seats, needed, required, vetoes, section, hours, escalation);
        }

        boolean binds() {
            return !nature.equals("OPINION") && !nature.equals("INFORMATION");
        }

        boolean isProof() {
            return nature.equals("PROOF_SIGN_OFF");
        }

        /** Whether one objection of a seat suffices. */
        boolean canStop(String seat) {
            return binds()
                    && (nature.equals("BINDING_OPINION")
                            || vetoes.isEmpty()
                            || vetoes.contains(seat)
                            || required.contains(seat));
        }
    }
}
