package org.commspubliques.approval.model;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.state.ActionChain;
import org.commspubliques.approval.model.Lives.Life;

/** Lives that are the same in every run: what they notice of a change in the engine, they always notice. */
class SameLivesTest {

    @Provide
    Arbitrary<ActionChain<Life>> lives() {
        return Lives.lives();
    }

    @Property(tries = 600, seed = "20250818", shrinking = ShrinkingMode.OFF)
    void theSameLivesAreWhatTheRegisterKeptByHandSays(@ForAll("lives") ActionChain<Life> lives) {
        lives.run();
    }
}
