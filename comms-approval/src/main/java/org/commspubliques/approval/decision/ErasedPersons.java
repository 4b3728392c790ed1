package org.commspubliques.approval.decision;

import java.util.Collection;
import java.util.Set;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * Who was erased is nobody any more, and may be anybody: whoever decides on what they wrote, or beside them, may be the same
 * person under a new pseudonym. So nobody does.
 */
final class ErasedPersons {

    private ErasedPersons() {}

    /** Nobody approves, changes, overrides or releases what an erased person has written; null where none has. */
    static @Nullable Ruling refused(ApprovalState state, Set<VariantId> variants, DecisionContext context) {
        for (VariantId variant : variants) {
            if (areAmong(state.writers(variant))) {
                return ApprovalRules.refuse(
                        RefusalCode.PERSON_ERASED,
                        "Une personne qui a écrit ou modifié la déclinaison "
                                + context.nameOf(variant).fr()
                                + " a été effacée du registre : plus rien ne dit qui peut en décider. Préparez une autre "
                                + "action.",
                        "A person who wrote or edited variant "
                                + context.nameOf(variant).en()
                                + " was erased from the register: nothing tells any more who may decide on it. Prepare "
                                + "another communication.");
            }
        }
        return null;
    }

    /** Nobody decides beside an erased person, whom a change of the text takes out; null where there is none. */
    static @Nullable Ruling refused(StageProgress progress) {
        return progress.votes().stream()
                        .anyMatch(vote ->
                                PersonalDataVault.isPseudonym(vote.mandate().person()))
                ? ApprovalRules.refuse(
                        RefusalCode.PERSON_ERASED,
                        "Une personne qui a décidé à l’étape « "
                                + progress.stage().name().fr()
                                + " » a été effacée du registre : plus rien ne dit que ce n’est pas la même qui décide "
                                + "maintenant. Modifiez le texte pour que l’étape reprenne, ou préparez une autre action.",
                        "A person who decided in stage '"
                                + progress.stage().name().en()
                                + "' was erased from the register: nothing tells any more that it is not the same who "
                                + "decides now. Change the text so that the stage begins again, or prepare another "
                                + "communication.")
                : null;
    }

    static boolean areAmong(Collection<PersonId> persons) {
        return persons.stream().anyMatch(PersonalDataVault::isPseudonym);
    }
}
