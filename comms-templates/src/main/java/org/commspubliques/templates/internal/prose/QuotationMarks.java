package org.commspubliques.templates.internal.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Straight quotation marks that stand in pairs become « and ».
 *
 * <p>A mark opens or closes by what stands around it, and closes the last one that is open, as parentheses do: what is
 * left without its other half stays so at a second look. A mark after a digit may be inches or seconds; where a
 * quotation could only be closed by such a mark and the paragraph does not come out even, none of its marks is changed.
 * Marks that touch one another are no quotation.
 */
final class QuotationMarks {

    private final Prose prose;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Integer> opening = new ArrayList<>();
    private final List<Integer> closing = new ArrayList<>();
    private boolean odd;
    private boolean doubtful;

    private QuotationMarks(Prose prose) {
        this.prose = prose;
    }

    static void pair(Prose prose) {
        QuotationMarks marks = new QuotationMarks(prose);
        for (int i = 0; i < prose.length(); i++) {
            if (prose.at(i) == '"' && prose.at(i - 1) != '"' && prose.at(i + 1) != '"') {
                marks.meet(i);
            }
        }
        marks.replace();
    }

    private void meet(int i) {
        boolean mayOpen = mayOpen(i);
        boolean mayClose = mayClose(i);
        if (mayOpen && (!mayClose || (open.isEmpty() && !isAfterMeasure(i)))) {
            open.push(i);
        } else if (mayClose && !isOfAngle(i)) {
            close(i);
        }
    }

    private void close(int i) {
        boolean measure = isAfterMeasure(i);
        if (!open.isEmpty()) {
            doubtful |= measure;
            opening.add(open.pop());
            closing.add(i);
        } else if (!measure) {
            odd = true;
        }
    }

    private void replace() {
        if (doubtful && (odd || !open.isEmpty())) {
            return;
        }
        opening.forEach(i -> prose.replace(i, Signs.OPENING));
        closing.forEach(i -> prose.replace(i, Signs.CLOSING));
    }

    private boolean mayOpen(int i) {
        char before = prose.at(i - 1);
        return switch (before) {
            case '(', '[' -> !Character.isLetterOrDigit(prose.at(i - 2));
            case '*', '_', '/', '«', '“', '„' -> true;
            case '\'', Signs.APOSTROPHE -> Signs.isLetter(prose.at(i - 2));
            default -> Signs.isSpace(before) || Signs.isDash(before);
        };
    }

    private boolean mayClose(int i) {
        char after = prose.at(i + 1);
        return Signs.isSpace(after)
                || Signs.isHigh(after)
                || Signs.isDot(after)
                || Signs.isDash(after)
                || Signs.endsQuotation(after)
                || ",)]*_/".indexOf(after) >= 0;
    }

    /** 5" or 5 ": it may be inches. */
    private boolean isAfterMeasure(int i) {
        return Signs.isDigit(prose.at(i - 1)) || (Signs.isBlank(prose.at(i - 1)) && Signs.isDigit(prose.at(i - 2)));
    }

    /** 12'30": it is seconds. */
    private boolean isOfAngle(int i) {
        int at = i - 1;
        while (Signs.isDigit(prose.at(at)) && at >= i - 2) {
            at--;
        }
        return at < i - 1
                && (Signs.isApostrophe(prose.at(at)) || prose.at(at) == '′')
                && Signs.isDigit(prose.at(at - 1));
    }
}
