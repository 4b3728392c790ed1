package org.commspubliques.examples.moncanal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.examples.moncanal.PushService.Call.Answer;

/**
 * A made-up service that pushes messages to the telephones of a quarter. It is out of order for one quarter at first, and the
 * answer for another is lost on the way; a key that it has had before it answers as done, and pushes nothing.
 */
final class PushService {

    private final Map<String, Integer> telephones;
    private final Set<String> outOfOrder;
    private final Set<String> answerLost;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Integer> received = new LinkedHashMap<>();
    private final List<Call> calls = new ArrayList<>();

    /**
     * One call of the service.
     *
     * @param key the key of what was sent
     * @param quarter to whom
     * @param answer what became of it
     */
    record Call(String key, String quarter, Answer answer) {

        /** What became of a call. */
        enum Answer {
            /** The telephones have it. */
            PUSHED("reçu par les téléphones", "ok"),
            /** Nothing was pushed. */
            OUT_OF_ORDER("service en panne", "blocking"),
            /** The telephones have it, and nobody was told. */
            ANSWER_LOST("reçu, mais la réponse s’est perdue", "warning"),
            /** The telephones had it already. */
            KNOWN("déjà reçu : rien n’est renvoyé", "info");

            private final String label;
            private final String tone;

            Answer(String label, String tone) {
                this.label = label;
                this.tone = tone;
            }

            String label() {
                return label;
            }

            String tone() {
                return tone;
            }
        }
    }

    PushService(Map<String, Integer> telephones, Set<String> outOfOrder, Set<String> answerLost) {
        this.telephones = telephones;
        this.outOfOrder = new HashSet<>(outOfOrder);
        this.answerLost = new HashSet<>(answerLost);
    }

    /** Returns whether the caller was told that the telephones have it. */
    boolean push(String key, String quarter, String text) {
        Answer answer = answer(key, quarter);
        if (answer == Answer.PUSHED || answer == Answer.ANSWER_LOST) {
            received.merge(quarter, telephones.getOrDefault(quarter, 0), Integer::sum);
        }
        calls.add(new Call(key, quarter, answer));
        return answer == Answer.PUSHED || answer == Answer.KNOWN;
    }

    private Answer answer(String key, String quarter) {
        if (outOfOrder.remove(quarter)) {
            return Answer.OUT_OF_ORDER;
        }
        if (!keys.add(key)) {
            return Answer.KNOWN;
        }
        return answerLost.remove(quarter) ? Answer.ANSWER_LOST : Answer.PUSHED;
    }

    List<Call> calls() {
        return calls;
    }

    /** How many messages the telephones of a quarter have got. */
    int received(String quarter) {
        return received.getOrDefault(quarter, 0);
    }
}
