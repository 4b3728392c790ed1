package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;

/**
 * The texts of some sections as one, separated by line feeds, as a channel counts them, which knows where each stands.
 *
 * @param text the text
 * @param sections the indexes of the sections in the variant
 * @param starts where each of them starts in the text
 */
record SectionText(String text, ImmutableList<Integer> sections, ImmutableList<Integer> starts) {

    /**
     * A part of a text.
     *
     * @param place the pointer of the text below the variant
     * @param start where it starts there
     * @param end where it ends there, exclusive
     */
    record Span(String place, int start, int end) {}

    static SectionText whole(Variant variant) {
        return joined(variant, role -> true);
    }

    /** All but what hides them. */
    static SectionText hidden(Variant variant) {
        return joined(variant, role -> role != SectionRole.CONTENT_WARNING);
    }

    /** The sections of a role, or nothing where there is none. */
    static Optional<SectionText> of(Variant variant, SectionRole role) {
        return Optional.of(joined(variant, role::equals))
                .filter(text -> !text.sections().isEmpty());
    }

    private static SectionText joined(Variant variant, Predicate<SectionRole> wanted) {
        StringBuilder text = new StringBuilder();
        ImmutableList.Builder<Integer> sections = ImmutableList.builder();
        ImmutableList.Builder<Integer> starts = ImmutableList.builder();
        boolean first = true;
        for (int i = 0; i < variant.sections().size(); i++) {
            if (wanted.test(variant.sections().get(i).role())) {
                text.append(first ? "" : "\n");
                sections.add(i);
                starts.add(text.length());
                text.append(variant.sections().get(i).text());
                first = false;
            }
        }
        return new SectionText(text.toString(), sections.build(), starts.build());
    }

    /** The pointer of the text below the variant where it is that of one section; empty where it is that of several. */
    String place() {
        return sections.size() == 1 ? "/sections/" + sections.get(0) + "/text" : "";
    }

    /** What stands from an offset to the end of its section; from a line feed between two sections, the later one. */
    Span from(int offset) {
        int index = starts.size() - 1;
        while (starts.get(index) > offset) {
            index--;
        }
        int start = starts.get(index);
        int end = index + 1 < starts.size() ? starts.get(index + 1) - 1 : text.length();
        return offset < end || index + 1 == starts.size()
                ? new Span("/sections/" + sections.get(index) + "/text", offset - start, end - start)
                : from(end + 1);
    }
}
