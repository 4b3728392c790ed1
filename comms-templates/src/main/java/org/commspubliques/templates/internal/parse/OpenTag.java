package org.commspubliques.templates.internal.parse;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.Node;
import org.commspubliques.templates.internal.source.Delimiters;
import org.commspubliques.templates.internal.value.CurrentValue;
import org.commspubliques.templates.internal.value.Lookup;
import org.jspecify.annotations.Nullable;

/** A tag that waits for the one that closes it, with what has been read since; the first stands for the whole source. */
final class OpenTag {

    final @Nullable Tag tag;
    final String name;
    final List<Node> nodes = new ArrayList<>();

    /** Where the text before the tag is. */
    final Node.@Nullable Start start;

    /** What a section asks for. */
    Lookup lookup = CurrentValue.INSTANCE;

    /** Whether something is wrong with the tag itself. */
    boolean isFaulty;

    /** What the tags inside began with. */
    Delimiters delimiters = Delimiters.STANDARD;

    /** Where the tag stands, as the tracker of contexts says it. */
    int context;

    /** Whether whole elements may stand where the tag stands. */
    boolean isText = true;

    /** Where what is inside begins. */
    int contentFrom;

    /** Whether the tag is alone on its line. */
    boolean isAlone;

    OpenTag(@Nullable Tag tag, String name, Node.@Nullable Start start) {
        this.tag = tag;
        this.name = name;
        this.start = start;
    }

    char kind() {
        return tag == null ? ' ' : tag.kind();
    }

    Body body() {
        return Body.of(nodes);
    }
}
