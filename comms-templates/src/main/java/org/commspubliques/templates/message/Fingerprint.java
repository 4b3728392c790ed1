package org.commspubliques.templates.message;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.hash.PrimitiveSink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commspubliques.templates.DeclaredVariable;

/** Computes what tells one message template from another, whatever its name. */
@SuppressWarnings("UnstableApiUsage")
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<Layout> layouts, List<DeclaredVariable> variables) {
        Hasher hasher = Hashing.sha256().newHasher();
        layouts.forEach(layout -> layout.fingerprint(hasher));
        if (!variables.isEmpty()) {
            put(hasher, variables);
        }
        return hasher.hash().toString();
    }

    /** Labels and examples help people and change no text, so they are left out. */
    private static void put(PrimitiveSink sink, List<DeclaredVariable> variables) {
        sink.putInt(variables.size());
        for (DeclaredVariable variable : variables) {
            put(sink, variable.name());
            put(sink, variable.type().name());
            sink.putBoolean(variable.required());
            put(sink, variable.fields());
        }
    }

    /** With its length before it, so that no two templates share a form. */
    static void put(PrimitiveSink sink, String value) {
        sink.putInt(value.length()).putString(value, StandardCharsets.UTF_8);
    }
}
