package org.commspubliques.templates.message;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.PrimitiveSink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.TemplateReference;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.internal.grapheme.Blank;
import org.commspubliques.templates.BoundTemplate;
import org.commspubliques.templates.Template;
import org.commspubliques.templates.error.MissingVariable;
import org.jspecify.annotations.Nullable;

/**
 * What a message looks like on one channel in one language.
 *
 * @param id the channel and language
 * @param finish what becomes of a written section for this channel
 * @param parts the parts in order
 */
record Layout(VariantId id, SectionFinish finish, ImmutableList<Part> parts) {

    private static final Pattern EMPTY_LINES = Pattern.compile("\n(?:[ \t]*+\n){2,}");

    /**
     * One part of a layout.
     *
     * @param role what the part is
     * @param template how it is worded
     * @param bound the same, bound to the schema of its message template; null where that has none
     */
    record Part(
            SectionRole role, Template template, @Nullable BoundTemplate<Map<String, ?>> bound) {

        static Part of(SectionRole role, Template template) {
            return new Part(role, template, null);
        }

        static Part of(SectionRole role, BoundTemplate<Map<String, ?>> bound) {
            return new Part(role, bound.template(), bound);
        }

        String render(Object model, Locale reader) {
            Map<String, ?> values = values(model);
            return bound == null || values == null ? template.render(model, reader) : bound.render(values, reader);
        }

        List<MissingVariable> missing(Object model) {
            Map<String, ?> values = values(model);
            return bound == null || values == null
                    ? template.missing(model)
                    : bound.inspect(values).missing();
        }

        /** A schema speaks of maps; a model of another kind is read as it is. */
        @SuppressWarnings("unchecked")
        private static @Nullable Map<String, ?> values(Object model) {
            return model instanceof Map<?, ?> map ? (Map<String, ?>) map : null;
        }
    }

    /** Writes it for readers of a country, where the layout itself is for none: telephones and money are theirs. */
    Variant render(Object model, Locale readers, TemplateReference reference) {
        Locale language = language();
        Locale reader = language.getCountry().isEmpty() ? readers : language;
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        for (Part part : parts) {
            String text = finish.of(spaced(part.render(model, reader)), language);
            if (!Blank.isBlank(text)) {
                sections.add(new Section(part.role(), text));
            }
        }
        List<Section> written = sections.build();
        Preconditions.checkArgument(!written.isEmpty(), "model leaves every section of layout %s blank", id);
        return new Variant(id, written, List.of(), reference);
    }

    /** Sections that show nothing may leave several empty lines where an author sees one. */
    private static String spaced(String text) {
        return EMPTY_LINES.matcher(text.strip()).replaceAll("\n\n");
    }

    Locale language() {
        return Locale.forLanguageTag(id.language());
    }

    @SuppressWarnings("UnstableApiUsage")
    void fingerprint(PrimitiveSink sink) {
        Fingerprint.put(sink, id.toString());
        sink.putInt(parts.size());
        for (Part part : parts) {
            Fingerprint.put(sink, part.role().name());
            Fingerprint.put(sink, part.template().fullHash());
        }
    }
}
