package org.commspubliques.approval.decision;

import java.util.List;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.language.Wording;

/** How a sentence on a name that is not known ends: with the name that was probably meant, if one is near. */
final class MeantName {

    private static final Wording NONE = Wording.same(".");

    private MeantName() {}

    static Wording of(String written, List<String> known) {
        return NearestName.of(written, known)
                .map(NearestName::question)
                .map(question -> Wording.of(" ; " + question.fr(), "; " + question.en()))
                .orElse(NONE);
    }
}
