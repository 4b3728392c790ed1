package org.commspubliques.templates.message;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.PrimitiveSink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.templates.Template;

/**
 * What a message looks like on one channel in one language.
 *
 * @param id the channel and language
 * @param parts the parts in order
 */
record Layout(VariantId id, ImmutableList<Part> parts) {

    /**
     * One part of a layout.
     *
     * @param role what the part is
     * @param template how it is worded
     */
    record Part(SectionRole role, Template template) {}

    Variant render(Object model) {
        Locale language = Locale.forLanguageTag(id.language());
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        for (Part part : parts) {
            String text = part.template().render(model, language).strip();
            if (!text.isEmpty()) {
                sections.add(new Section(part.role(), text));
            }
        }
        List<Section> written = sections.build();
        Preconditions.checkArgument(!written.isEmpty(), "model leaves every section of layout %s blank", id);
        return new Variant(id, written, List.of());
    }

    @SuppressWarnings("UnstableApiUsage")
    void fingerprint(PrimitiveSink sink) {
        put(sink, id.toString());
        sink.putInt(parts.size());
        for (Part part : parts) {
            put(sink, part.role().name());
            put(sink, part.template().hash());
        }
    }

    /** With its length before it, so that no two layouts share a form. */
    @SuppressWarnings("UnstableApiUsage")
    private static void put(PrimitiveSink sink, String value) {
        sink.putInt(value.length()).putString(value, StandardCharsets.UTF_8);
    }
}
