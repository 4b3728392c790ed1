package org.commspubliques.approval.chain;

import com.google.common.collect.ImmutableSet;
import com.google.common.xml.XmlEscapers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.language.Wording;

/**
 * Dessin d’un circuit: a chain as an SVG picture to put into a page. Ranks stand from left to right, the stages of one rank
 * below one another. It takes its colours from the page: custom properties {@code --ink}, {@code --muted}, {@code --line},
 * {@code --surface} and {@code --ok}, each with a value of its own where the page has none.
 *
 * <p>The picture has a title and a description, so that it can be read aloud.
 */
public final class ChainDrawing {

    private static final int WIDTH = 260;
    private static final int GAP = 44;
    private static final int LINE = 20;
    private static final int PADDING = 12;

    private final ApprovalChain chain;
    private final Function<OfficeId, Wording> names;
    private final ImmutableSet<StageId> done;
    private final Locale reader;
    private final StringBuilder svg = new StringBuilder();

    private ChainDrawing(ApprovalChain chain, Function<OfficeId, Wording> names, Set<StageId> done, Locale reader) {
        this.chain = chain;
        this.names = names;
        this.done = ImmutableSet.copyOf(done);
        this.reader = reader;
    }

    /**
     * Draws a chain.
     *
     * @param chain the chain
     * @param names how people call the offices
     * @param done the stages that are satisfied, drawn with a tick
     * @param reader the reader's locale
     * @return an {@code <svg>} element, safe to put into an HTML page as it is
     */
    public static String svg(ApprovalChain chain, Function<OfficeId, Wording> names, Set<StageId> done, Locale reader) {
        return new ChainDrawing(chain, names, done, reader).draw();
    }

    private String draw() {
        int height =
                chain.ranks().stream().mapToInt(ChainDrawing::heightOf).max().orElse(0);
        int width = chain.ranks().size() * (WIDTH + GAP) - GAP;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"chain\" viewBox=\"0 0 ")
                .append(width + 2)
                .append(' ')
                .append(height + 2)
                .append("\" width=\"")
                .append(width + 2)
                .append("\" height=\"")
                .append(height + 2)
                .append("\" font-family=\"inherit\" font-size=\"14\"><title>")
                .append(text(chain.name().in(reader)))
                .append("</title><desc>")
                .append(text(description()))
                .append("</desc>");
        int left = 1;
        for (int rank = 0; rank < chain.ranks().size(); rank++) {
            List<Stage> stages = chain.ranks().get(rank);
            int top = 1 + (height - heightOf(stages)) / 2;
            for (Stage stage : stages) {
                int middle = top + heightOf(stage) / 2;
                if (rank > 0) {
                    arrow(left - GAP, 1 + height / 2, left, middle);
                }
                box(stage, left, top);
                top += heightOf(stage) + PADDING;
                if (rank + 1 < chain.ranks().size() && stages.size() > 1) {
                    line(left + WIDTH, middle, left + WIDTH + GAP / 4, 1 + height / 2);
                }
            }
            left += WIDTH + GAP;
        }
        return svg.append("</svg>").toString();
    }

    private static int heightOf(List<Stage> stages) {
        return stages.stream().mapToInt(ChainDrawing::heightOf).sum() + (stages.size() - 1) * PADDING;
    }

    private static int heightOf(Stage stage) {
        return 2 * PADDING + LINE * (2 + stage.seats().size()) - 4;
    }

    private void box(Stage stage, int left, int top) {
        boolean satisfied = done.contains(stage.id());
        svg.append("<rect x=\"")
                .append(left)
                .append("\" y=\"")
                .append(top)
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(heightOf(stage))
                .append("\" rx=\"8\" style=\"fill:var(--surface,#fff);stroke:")
                .append(satisfied ? "var(--ok,#18753c)" : "var(--line,#777)")
                .append(";stroke-width:")
                .append(satisfied ? 2 : 1)
                .append("\"/>");
        int baseline = top + PADDING + 12;
        label(
                left,
                baseline,
                (satisfied ? "✔ " : "") + stage.name().in(reader),
                "font-weight=\"700\"",
                "--ink,#161616");
        String nature = stage.nature().label().in(reader)
                + (stage.seats().size() > 1 ? " · " + stage.quorum().label().in(reader) : "");
        label(left, baseline + LINE, nature, "font-size=\"12.5\"", "--muted,#555");
        for (int i = 0; i < stage.seats().size(); i++) {
            String office = names.apply(stage.seats().get(i).office()).in(reader);
            label(left, baseline + LINE * (i + 2), office, "", "--ink,#161616");
        }
    }

    private void label(int left, int baseline, String label, String attributes, String colour) {
        svg.append("<text x=\"")
                .append(left + PADDING)
                .append("\" y=\"")
                .append(baseline)
                .append("\" ")
                .append(attributes)
                .append(" style=\"fill:var(")
                .append(colour)
                .append(")\">")
                .append(text(label))
                .append("</text>");
    }

    private void arrow(int x1, int y1, int x2, int y2) {
        line(x1 + (y1 == y2 ? 0 : GAP / 4), y1, x2 - 8, y2);
        if (y1 != y2) {
            line(x1, y1, x1 + GAP / 4, y1);
        }
        svg.append("<path d=\"M")
                .append(x2 - 9)
                .append(' ')
                .append(y2 - 5)
                .append("L")
                .append(x2 - 1)
                .append(' ')
                .append(y2)
                .append("L")
                .append(x2 - 9)
                .append(' ')
                .append(y2 + 5)
                .append("Z\" style=\"fill:var(--muted,#555)\"/>");
    }

    private void line(int x1, int y1, int x2, int y2) {
        svg.append("<path d=\"M")
                .append(x1)
                .append(' ')
                .append(y1)
                .append("L")
                .append(x2)
                .append(' ')
                .append(y2)
                .append("\" style=\"fill:none;stroke:var(--muted,#555);stroke-width:1.5\"/>");
    }

    private String description() {
        List<String> ranks = new ArrayList<>();
        for (List<Stage> rank : chain.ranks()) {
            ranks.add(String.join(
                    " + ", rank.stream().map(stage -> stage.name().in(reader)).toList()));
        }
        return String.join(" → ", ranks);
    }

    /** No style or markup of a name can get out of here. */
    private static String text(String value) {
        return XmlEscapers.xmlContentEscaper().escape(value);
    }
}
