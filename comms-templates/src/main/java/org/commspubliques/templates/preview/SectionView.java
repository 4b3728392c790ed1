package org.commspubliques.templates.preview;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.jspecify.annotations.Nullable;

/**
 * A section as an article shows it.
 *
 * @param kind the end of its class
 * @param heading whether it is the title
 * @param subheading whether it is a further title, or one within the text
 * @param quote whether it is a quotation
 * @param plain whether it is anything else
 * @param caption what stands over it, where readers need to know what it is
 * @param text its text
 * @param blocks its paragraphs
 */
record SectionView(
        String kind,
        boolean heading,
        boolean subheading,
        boolean quote,
        boolean plain,
        @Nullable String caption,
        String text,
        List<TextBlock> blocks) {

    static List<SectionView> of(List<Section> sections, Locale reader) {
        ImmutableList.Builder<SectionView> views = ImmutableList.builder();
        boolean titled = false;
        for (Section section : sections) {
            views.add(of(section, titled, reader));
            titled |= section.role() == SectionRole.TITLE;
        }
        return views.build();
    }

    private static SectionView of(Section section, boolean titled, Locale reader) {
        SectionRole role = section.role();
        boolean title = role == SectionRole.TITLE;
        boolean crosshead = role == SectionRole.CROSSHEAD;
        boolean quote = role == SectionRole.QUOTE;
        return new SectionView(
                Ascii.toLowerCase(role.name()).replace('_', '-'),
                title && !titled,
                (title && titled) || crosshead,
                quote,
                !title && !crosshead && !quote,
                caption(role, reader),
                section.text(),
                TextBlock.of(section.text()));
    }

    private static @Nullable String caption(SectionRole role, Locale reader) {
        return switch (role) {
            case EDITORIAL, OPPOSITION_COLUMN, LEGAL_NOTICE, IMAGE_TEXT, CONTACT -> capitalised(role, reader);
            default -> null;
        };
    }

    /** The label of a role at the beginning of a line. */
    static String capitalised(SectionRole role, Locale reader) {
        return Labels.capitalised(role.label().in(reader));
    }
}
