package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;

/**
 * A poster: what stands above its picture, under it, and at its foot.
 *
 * @param size the class for the size of its letters, by how much text there is
 * @param longest how many letters its title's longest word has, which no line can break
 * @param lead its title and standfirst
 * @param body what it says
 * @param contacts whom to ask
 * @param notices what the law wants there
 */
record PosterView(
        String size,
        int longest,
        List<SectionView> lead,
        List<SectionView> body,
        List<SectionView> contacts,
        List<SectionView> notices) {

    /** As many characters as a picture takes the room of. */
    private static final int PICTURE = 250;

    /** Where a line can break: at a gap, and after a hyphen or a dash. */
    private static final Pattern BREAK = Pattern.compile("\\s+|(?<=[-\u2010\u2013\u2014])");

    private static final int BARE = 200;
    private static final int SPARSE = 500;
    private static final int USUAL = 950;

    static PosterView of(Variant variant, Locale language) {
        ImmutableList.Builder<SectionView> lead = ImmutableList.builder();
        ImmutableList.Builder<SectionView> body = ImmutableList.builder();
        ImmutableList.Builder<SectionView> contacts = ImmutableList.builder();
        ImmutableList.Builder<SectionView> notices = ImmutableList.builder();
        List<SectionView> views = SectionView.of(variant.sections(), language);
        for (int i = 0; i < views.size(); i++) {
            Section section = variant.sections().get(i);
            switch (section.role()) {
                case STANDFIRST -> lead.add(views.get(i));
                case TITLE -> (views.get(i).heading() ? lead : body).add(views.get(i));
                case CONTACT -> contacts.add(views.get(i));
                case LEGAL_NOTICE -> notices.add(views.get(i));
                default -> body.add(views.get(i));
            }
        }
        return new PosterView(
                size(variant.text().length() + PICTURE * variant.media().size()),
                longest(variant.text(SectionRole.TITLE).orElse("")),
                lead.build(),
                body.build(),
                contacts.build(),
                notices.build());
    }

    private static int longest(String title) {
        return BREAK.splitAsStream(title)
                .mapToInt(word -> word.codePointCount(0, word.length()))
                .reduce(1, Math::max);
    }

    private static String size(int content) {
        if (content <= BARE) {
            return "bare";
        }
        if (content <= SPARSE) {
            return "sparse";
        }
        return content <= USUAL ? "usual" : "dense";
    }
}
