package org.commspubliques.templates.internal.bind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.internal.value.CurrentValue;
import org.commspubliques.templates.internal.value.DeclaredName;
import org.commspubliques.templates.internal.value.Field;
import org.commspubliques.templates.internal.value.FieldPath;
import org.commspubliques.templates.internal.value.Lookup;
import org.commspubliques.templates.internal.value.Name;
import org.jspecify.annotations.Nullable;

/**
 * The levels that a tag can see, from the innermost outwards, as far as they are known before there is a model. Immutable
 * and thread-safe.
 *
 * @param type what is known of the innermost level
 * @param outer the level around it; null for the model itself
 * @param mayBeItem whether this level is, or may be, an item of a list
 */
record Scope(StaticType type, @Nullable Scope outer, boolean mayBeItem) {

    /**
     * What a lookup leads to.
     *
     * @param type what is known of the value
     * @param levels how many levels outwards its owner is; -1 where only a rendering can tell
     * @param members what each part of the name leads to; empty where only a rendering can tell
     */
    record Found(StaticType type, int levels, List<StaticType.Member> members) {

        static final Found SOMEHOW = new Found(StaticType.Unknown.INSTANCE, -1, List.of());

        /** How records read each part of the name; empty where a part is not of a record. */
        List<Field> fields() {
            List<Field> fields = new ArrayList<>();
            for (StaticType.Member member : members) {
                Field field = member.field();
                if (field == null) {
                    return List.of();
                }
                fields.add(field);
            }
            return fields;
        }

        boolean isDeclared() {
            return !members.isEmpty() && members.get(0).field() == null;
        }

        boolean isRequired() {
            return members.get(members.size() - 1).isRequired();
        }
    }

    static Scope of(StaticType model) {
        return new Scope(model, null, false);
    }

    /** What a lookup leads to; null for a name that is nowhere. */
    @Nullable Found find(Lookup lookup) {
        if (lookup instanceof Name name) {
            return find(name.first(), name.rest());
        }
        return lookup instanceof CurrentValue ? new Found(type, 0, List.of()) : Found.SOMEHOW;
    }

    private @Nullable Found find(String first, List<String> rest) {
        int levels = 0;
        for (Scope at = this; at != null; at = at.outer, levels++) {
            if (at.type instanceof StaticType.Unknown) {
                return Found.SOMEHOW;
            }
            StaticType.Member member = member(at.type, first);
            if (member != null) {
                return follow(member, rest, levels);
            }
        }
        return null;
    }

    private static StaticType.@Nullable Member member(StaticType owner, String name) {
        return owner instanceof StaticType.Group group ? group.member(name) : null;
    }

    private static @Nullable Found follow(StaticType.Member first, List<String> rest, int levels) {
        List<StaticType.Member> members = new ArrayList<>();
        members.add(first);
        StaticType.Member last = first;
        for (String part : rest) {
            if (last.type() instanceof StaticType.Unknown) {
                return Found.SOMEHOW;
            }
            last = member(last.type(), part);
            if (last == null) {
                return null;
            }
            members.add(last);
        }
        return new Found(last.type(), levels, members);
    }

    /** The same lookup, resolved as far as it is known. */
    Lookup resolve(Lookup lookup) {
        if (lookup instanceof CurrentValue) {
            return isDeclaredText() ? CurrentValue.DECLARED : lookup;
        }
        Found found = lookup instanceof Name ? find(lookup) : null;
        if (found == null || found.members().isEmpty()) {
            return lookup;
        }
        List<Field> fields = found.fields();
        if (!fields.isEmpty()) {
            return new FieldPath(lookup.text(), found.levels(), fields.get(0), fields.subList(1, fields.size()));
        }
        return lookup instanceof Name name && found.isDeclared()
                ? new DeclaredName(name, groups(found.levels()), found.isRequired())
                : lookup;
    }

    private boolean isDeclaredText() {
        return type instanceof StaticType.Plain plain && plain.type() == ValueType.TEXT && plain.isCertain();
    }

    /** How many of some levels have fields. */
    private int groups(int levels) {
        int groups = 0;
        Scope at = this;
        for (int i = 0; i < levels && at != null; i++, at = at.outer) {
            groups += at.type instanceof StaticType.Group ? 1 : 0;
        }
        return groups;
    }

    /** The levels inside a section about a value: a boolean adds none. */
    Scope inside(StaticType value) {
        if (value instanceof StaticType.Items items) {
            return new Scope(items.element(), this, true);
        }
        boolean isFlag = value instanceof StaticType.Plain plain && plain.type() == ValueType.BOOLEAN;
        return isFlag ? this : new Scope(value, this, value instanceof StaticType.Unknown);
    }

    /** Whether a tag here may ask for its place in a list. */
    boolean mayBeInList() {
        for (Scope at = this; at != null; at = at.outer) {
            if (at.mayBeItem) {
                return true;
            }
        }
        return false;
    }

    /** How many levels are around this one. */
    int depth() {
        int depth = 0;
        for (Scope at = outer; at != null; at = at.outer) {
            depth++;
        }
        return depth;
    }

    /** Every name that could stand in the place of one that is nowhere. */
    Set<String> names(String wrong) {
        Set<String> names = new LinkedHashSet<>();
        int dot = wrong.lastIndexOf('.');
        if (dot > 0) {
            String begun = wrong.substring(0, dot);
            List<String> parts = List.of(begun.split("\\.", -1));
            Found owner = find(parts.get(0), parts.subList(1, parts.size()));
            if (owner != null && owner.type() instanceof StaticType.Group group) {
                group.names().forEach(name -> names.add(begun + "." + name));
                return names;
            }
        }
        for (Scope at = this; at != null; at = at.outer) {
            if (at.type instanceof StaticType.Group group) {
                names.addAll(group.names());
            }
        }
        return names;
    }
}
