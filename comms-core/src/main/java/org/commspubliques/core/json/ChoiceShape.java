package org.commspubliques.core.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.commspubliques.core.internal.json.JsonElement;
import tools.jackson.core.JsonGenerator;

/**
 * The values of a sealed interface: objects whose {@code kind} says which of its records they are.
 *
 * <p>Made before its members are known, for these may hold values of the same interface.
 */
final class ChoiceShape implements JsonShape {

    private final Class<?> type;
    private ImmutableMap<String, RecordShape> members = ImmutableMap.of();

    ChoiceShape(Class<?> type) {
        this.type = type;
    }

    void complete(Map<String, RecordShape> all) {
        members = ImmutableMap.copyOf(all);
    }

    Class<?> type() {
        return type;
    }

    ImmutableMap<String, RecordShape> members() {
        return members;
    }

    @Override
    public Object read(JsonElement element) {
        return element.object().required(RecordShape.KIND).choice(members).read(element);
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        for (RecordShape member : members.values()) {
            if (member.type().isInstance(value)) {
                member.write(value, out);
                return;
            }
        }
        throw new IllegalArgumentException(value.getClass() + " is none of " + members.keySet());
    }
}
