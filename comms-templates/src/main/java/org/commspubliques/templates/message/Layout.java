package org.commspubliques.templates.message;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.PrimitiveSink;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.TemplateReference;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.templates.Template;

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
     */
    record Part(SectionRole role, Template template) {}

    /** Writes it for readers of a country, where the layout itself is for none: telephones and money are theirs. */
    Variant render(Object model, Locale readers, TemplateReference reference) {
        Locale language = language();
        Locale reader = language.getCountry().isEmpty() ? readers : language;
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        for (Part part : parts) {
            String text = finish.of(spaced(part.template().render(model, reader)), language);
            if (!text.isEmpty()) {
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
