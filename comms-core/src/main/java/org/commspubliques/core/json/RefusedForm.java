package org.commspubliques.core.json;

import java.io.Serial;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/** Why a document that is well-formed is no value; whoever reads it says where. */
final class RefusedForm extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    RefusedForm(String fr, String en) {
        super("comms.data.format", Wording.of(fr, en));
    }
}
