package org.commspubliques.templates.internal.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.templates.internal.prose.Usage;

/**
 * The elements that are open, and so the language of the text. Finding one takes no search, however deep they are.
 *
 * <p>It knows enough of what browsers do with tags that are missing or crossed to leave alone what they take for code;
 * in doubt it leaves more.
 */
final class OpenElements {

    /** More unclosed elements than this go on over the end of a block in no page that anybody wrote. */
    private static final int MOST_CARRIED = 16;

    private final List<Open> stack = new ArrayList<>();

    /** Where in the stack the elements of a name are, the innermost first. */
    private final Map<String, Deque<Integer>> places = new HashMap<>();

    OpenElements(Usage usage) {
        stack.add(new Open("", usage, false, false, false, 0, 0, 0));
    }

    /**
     * An open element.
     *
     * @param usage how its text is to be set
     * @param sealed whether no element within it can change that
     * @param deciding whether it decided so itself
     * @param foreign whether it follows the rules of XML
     * @param block where in the stack the innermost element is that is not inline
     * @param scope where in the stack the innermost element is that end tags of others do not reach over
     * @param html where in the stack the innermost element is that keeps a drawing open
     */
    private record Open(
            String name,
            Usage usage,
            boolean sealed,
            boolean deciding,
            boolean foreign,
            int block,
            int scope,
            int html) {

        Open in(Open parent) {
            return new Open(name, usage, sealed, deciding, foreign, parent.block(), parent.scope(), parent.html());
        }
    }

    Usage usage() {
        return innermost().usage();
    }

    boolean isForeign() {
        return innermost().foreign();
    }

    private Open innermost() {
        return stack.get(stack.size() - 1);
    }

    /** Ends the elements that a start tag ends. */
    void makeWayFor(String name) {
        if (name.equals("a") && !isForeign()) {
            close(name);
        }
        while (Elements.ends(name, innermost().name())) {
            pop();
        }
    }

    void open(Tag tag) {
        Open parent = innermost();
        String name = tag.name();
        String lang = tag.lang();
        boolean sealing = tag.untranslated() || !Elements.isText(name);
        Usage usage = parent.usage();
        if (sealing) {
            usage = Usage.NONE;
        } else if (lang != null && !parent.sealed()) {
            usage = Usage.ofLanguage(lang);
        }
        int place = stack.size();
        push(new Open(
                name,
                usage,
                sealing || parent.sealed(),
                sealing || lang != null,
                parent.foreign() || Elements.isForeign(name),
                Elements.isInline(name) || Elements.isObject(name) ? parent.block() : place,
                Elements.isScope(name) ? place : parent.scope(),
                Elements.keepsDrawingOpen(name) ? place : parent.html()));
    }

    private void push(Open element) {
        places.computeIfAbsent(element.name(), name -> new ArrayDeque<>()).push(stack.size());
        stack.add(element);
    }

    /** Ends the innermost element of a name and all within it, where a browser would. */
    void close(String name) {
        int place = place(name);
        if (place > 0 && mayClose(name, place)) {
            popTo(place);
        }
    }

    /** Where the innermost element of a name is; 0 if none is open. */
    private int place(String name) {
        Deque<Integer> open = places.get(name);
        return open == null || open.isEmpty() ? 0 : open.getFirst();
    }

    /**
     * The end of an inline element ends no block, and that of a block no table that it is not a part of. That of a
     * drawing does not end it if a tag of HTML is open in it: browsers and parsers disagree on where it ended.
     */
    private boolean mayClose(String name, int place) {
        if (Elements.isOfTable(name)) {
            return place >= place("table");
        }
        if (Elements.isForeign(name)) {
            return place > innermost().html();
        }
        boolean block = stack.get(place).block() == place;
        return place >= innermost().scope() && (block || place > innermost().block());
    }

    /** What is left open of the elements that give a text its looks goes on after the end of what they were in. */
    private void popTo(int place) {
        Deque<Open> carried = new ArrayDeque<>();
        while (stack.size() - 1 > place) {
            Open last = pop();
            if (last.deciding() && (last.name().isEmpty() || Elements.isFormatting(last.name()))) {
                carried.push(last);
            }
        }
        pop();
        if (carried.size() > MOST_CARRIED) {
            Open parent = innermost();
            push(new Open("", Usage.NONE, true, true, false, parent.block(), parent.scope(), parent.html()));
        } else {
            carried.forEach(element -> push(element.in(innermost())));
        }
    }

    private Open pop() {
        Open last = stack.remove(stack.size() - 1);
        Deque<Integer> open = places.get(last.name());
        if (open != null) {
            open.pop();
        }
        return last;
    }
}
