package org.commspubliques.approval.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.xml.XmlEscapers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.approval.internal.name.OfficeNames;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.language.Wording;

/**
 * Dessin d’un circuit: a chain as an SVG picture to put into a page, or as a Mermaid diagram. Ranks follow one another, the
 * stages of one rank stand side by side; a box tells the nature, the offices, the quorum with its mandatory members and
 * vetoes, the condition and the delays. The picture takes its colours from the page: custom properties {@code --ink},
 * {@code --muted}, {@code --line}, {@code --surface} and {@code --ok}, each with a value of its own where the page has none.
 *
 * <p>The picture has a title and a description, so that it can be read aloud.
 */
public final class ChainDrawing {

    private static final int WIDTH = 260;
    private static final int WIDE = 320;
    private static final int GAP = 44;
    private static final int LINE = 20;
    private static final int PADDING = 12;
    private static final int MAX_LETTERS = 38;

    private final ApprovalChain chain;
    private final Function<OfficeId, Wording> names;
    private final ImmutableSet<StageId> done;
    private final Locale reader;
    private final int boxWidth;
    private final StringBuilder svg = new StringBuilder();

    private ChainDrawing(
            ApprovalChain chain,
            Function<OfficeId, Wording> names,
            Set<StageId> done,
            Locale reader,
            Direction direction) {
        this.chain = chain;
        this.names = names;
        this.done = ImmutableSet.copyOf(done);
        this.reader = reader;
        this.boxWidth = direction == Direction.DOWN ? WIDE : WIDTH;
    }

    /** Sens du dessin. */
    public enum Direction {
        /**
         * Rank after rank from left to right: for a page as wide as the chain is long. The urgent procedure is left to the
         * page.
         */
        RIGHT,
        /** Rank after rank from top to bottom, 342 pixels wide whatever the chain: for a telephone, or a printed column. */
        DOWN
    }

    /** A line of a box. */
    record Line(String text, Tone tone) {}

    /** How a line looks. */
    enum Tone {
        TITLE("font-weight=\"700\"", "--ink,#161616"),
        PLAIN("", "--ink,#161616"),
        SMALL("font-size=\"12.5\"", "--muted,#555");

        private final String attributes;
        private final String colour;

        Tone(String attributes, String colour) {
            this.attributes = attributes;
            this.colour = colour;
        }
    }

    /**
     * Draws a chain from left to right.
     *
     * @param chain the chain
     * @param names how people call the offices
     * @param done the stages that are satisfied, drawn with a tick
     * @param reader the reader's locale
     * @return an {@code <svg>} element, safe to put into an HTML page as it is
     */
    public static String svg(ApprovalChain chain, Function<OfficeId, Wording> names, Set<StageId> done, Locale reader) {
        return svg(chain, names, done, reader, Direction.RIGHT);
    }

    /**
     * Draws a chain from left to right, with the names that an organisation chart gives its offices.
     *
     * @param chain the chain
     * @param offices how the authority calls its offices, those of the house too
     * @param done the stages that are satisfied, drawn with a tick
     * @param reader the reader's locale
     * @return an {@code <svg>} element, safe to put into an HTML page as it is
     */
    public static String svg(ApprovalChain chain, OrgChart offices, Set<StageId> done, Locale reader) {
        return svg(chain, offices::nameOf, done, reader);
    }

    /**
     * Draws a chain.
     *
     * @param chain the chain
     * @param names how people call the offices
     * @param done the stages that are satisfied, drawn with a tick
     * @param reader the reader's locale
     * @param direction which way
     * @return an {@code <svg>} element, safe to put into an HTML page as it is
     */
    public static String svg(
            ApprovalChain chain,
            Function<OfficeId, Wording> names,
            Set<StageId> done,
            Locale reader,
            Direction direction) {
        ChainDrawing drawing = new ChainDrawing(chain, names, done, reader, direction);
        return direction == Direction.DOWN ? drawing.drawDown() : drawing.drawRight();
    }

    /**
     * Draws a chain, with the names that an organisation chart gives its offices.
     *
     * @param chain the chain
     * @param offices how the authority calls its offices, those of the house too
     * @param done the stages that are satisfied, drawn with a tick
     * @param reader the reader's locale
     * @param direction which way
     * @return an {@code <svg>} element, safe to put into an HTML page as it is
     */
    public static String svg(
            ApprovalChain chain, OrgChart offices, Set<StageId> done, Locale reader, Direction direction) {
        return svg(chain, offices::nameOf, done, reader, direction);
    }

    /**
     * Writes a chain as a Mermaid flow chart, for documents that draw those.
     *
     * @param chain the chain
     * @param names how people call the offices
     * @param done the stages that are satisfied, drawn with a tick
     * @param reader the reader's locale
     * @return the chart, a statement a line; names cannot break out of their boxes
     */
    public static String mermaid(
            ApprovalChain chain, Function<OfficeId, Wording> names, Set<StageId> done, Locale reader) {
        return new ChainMermaid(chain, names, done, reader).write();
    }

    /**
     * Writes a chain as a Mermaid flow chart, with the names that an organisation chart gives its offices.
     *
     * @param chain the chain
     * @param offices how the authority calls its offices, those of the house too
     * @param done the stages that are satisfied, drawn with a tick
     * @param reader the reader's locale
     * @return the chart, a statement a line; names cannot break out of their boxes
     */
    public static String mermaid(ApprovalChain chain, OrgChart offices, Set<StageId> done, Locale reader) {
        return mermaid(chain, offices::nameOf, done, reader);
    }

    /** What the box of a stage says. */
    static List<Line> lines(Stage stage, Function<OfficeId, Wording> names, boolean satisfied, Locale reader) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        lines.add(new Line((satisfied ? "✔ " : "") + stage.name().in(reader), Tone.TITLE));
        lines.add(new Line(
                stage.nature().label().in(reader)
                        + (stage.seats().size() > 1
                                ? " · " + stage.quorum().label().in(reader)
                                : ""),
                Tone.SMALL));
        for (Seat seat : stage.seats()) {
            lines.add(new Line(OfficeNames.of(seat.office(), names).in(reader), Tone.PLAIN));
            List<String> weight = weight(stage.quorum(), seat.office(), reader);
            if (!weight.isEmpty()) {
                lines.add(new Line("↳ " + String.join(", ", weight), Tone.SMALL));
            }
        }
        Set<ChannelId> channels = stage.coverage().channels();
        if (!channels.isEmpty()) {
            small(
                    lines,
                    Wording.of("Canaux\u00A0: ", "Channels: ").in(reader)
                            + ChannelNames.of(channels).in(reader));
        }
        stage.condition().ifPresent(condition -> small(lines, condition.label().in(reader)));
        stage.timeLimit().ifPresent(limit -> small(lines, limit.label(names).in(reader)));
        return lines.build();
    }

    private static List<String> weight(Quorum quorum, OfficeId office, Locale reader) {
        ImmutableList.Builder<String> weight = ImmutableList.builder();
        if (quorum.required().contains(office)) {
            weight.add(Wording.of("membre obligatoire", "mandatory member").in(reader));
        }
        if (quorum.vetoes().contains(office)) {
            weight.add(Wording.of("a un veto", "has a veto").in(reader));
        }
        return weight.build();
    }

    /** Broken between words, so that it stays inside its box. */
    private static void small(ImmutableList.Builder<Line> lines, String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > MAX_LETTERS) {
                lines.add(new Line(line.toString(), Tone.SMALL));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(new Line(line.toString(), Tone.SMALL));
    }

    /** What may be done when it cannot wait, below the boxes. */
    private List<Line> urgent() {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        chain.urgentProcedure()
                .ifPresent(urgent -> small(lines, urgent.label(names).in(reader)));
        return lines.build();
    }

    private List<Line> lines(Stage stage) {
        return lines(stage, names, done.contains(stage.id()), reader);
    }

    private void open(int width, int height) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"chain\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" font-family=\"inherit\" font-size=\"14\"><title>")
                .append(text(chain.name().in(reader)))
                .append("</title><desc>")
                .append(text(description()))
                .append("</desc>");
    }

    private String drawRight() {
        int height = chain.ranks().stream().mapToInt(this::heightOf).max().orElse(0);
        open(chain.ranks().size() * (WIDTH + GAP) - GAP + 2, height + 2);
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

    /** Stages of one rank are held together by a bracket on their left. */
    private String drawDown() {
        int left = 1 + PADDING + PADDING / 2;
        int gap = GAP / 2 + PADDING / 2;
        int height = chain.ranks().stream().mapToInt(this::heightOf).sum()
                + (chain.ranks().size() - 1) * gap;
        List<Line> urgent = urgent();
        open(left + WIDE + 3, height + 2 + (urgent.isEmpty() ? 0 : PADDING + LINE * urgent.size()));
        int top = 1;
        for (List<Stage> stages : chain.ranks()) {
            if (top > 1) {
                downArrow(left + WIDE / 2, top - gap, top);
            }
            if (stages.size() > 1) {
                bracket(left - PADDING / 2, top, top + heightOf(stages));
            }
            for (Stage stage : stages) {
                box(stage, left, top);
                top += heightOf(stage) + PADDING;
            }
            top += gap - PADDING;
        }
        int baseline = top - gap + 2 * PADDING;
        for (Line line : urgent) {
            label(left - PADDING, baseline, line);
            baseline += LINE;
        }
        return svg.append("</svg>").toString();
    }

    private int heightOf(List<Stage> stages) {
        return stages.stream().mapToInt(this::heightOf).sum() + (stages.size() - 1) * PADDING;
    }

    private int heightOf(Stage stage) {
        return 2 * PADDING + LINE * lines(stage).size() - 4;
    }

    private void box(Stage stage, int left, int top) {
        boolean satisfied = done.contains(stage.id());
        svg.append("<rect x=\"")
                .append(left)
                .append("\" y=\"")
                .append(top)
                .append("\" width=\"")
                .append(boxWidth)
                .append("\" height=\"")
                .append(heightOf(stage))
                .append("\" rx=\"8\" style=\"fill:var(--surface,#fff);stroke:")
                .append(satisfied ? "var(--ok,#18753c)" : "var(--line,#777)")
                .append(";stroke-width:")
                .append(satisfied ? 2 : 1)
                .append("\"/>");
        int baseline = top + PADDING + 12;
        for (Line line : lines(stage)) {
            label(left, baseline, line);
            baseline += LINE;
        }
    }

    private void label(int left, int baseline, Line line) {
        svg.append("<text x=\"")
                .append(left + PADDING)
                .append("\" y=\"")
                .append(baseline)
                .append("\" ")
                .append(line.tone().attributes)
                .append(" style=\"fill:var(")
                .append(line.tone().colour)
                .append(")\">")
                .append(text(line.text()))
                .append("</text>");
    }

    private void arrow(int x1, int y1, int x2, int y2) {
        line(x1 + (y1 == y2 ? 0 : GAP / 4), y1, x2 - 8, y2);
        if (y1 != y2) {
            line(x1, y1, x1 + GAP / 4, y1);
        }
        head("M" + (x2 - 9) + " " + (y2 - 5) + "L" + (x2 - 1) + " " + y2 + "L" + (x2 - 9) + " " + (y2 + 5) + "Z");
    }

    private void downArrow(int x, int y1, int y2) {
        line(x, y1, x, y2 - 8);
        head("M" + (x - 5) + " " + (y2 - 9) + "L" + x + " " + (y2 - 1) + "L" + (x + 5) + " " + (y2 - 9) + "Z");
    }

    private void head(String path) {
        svg.append("<path d=\"").append(path).append("\" style=\"fill:var(--muted,#555)\"/>");
    }

    private void line(int x1, int y1, int x2, int y2) {
        stroke("M" + x1 + " " + y1 + "L" + x2 + " " + y2);
    }

    private void bracket(int x, int y1, int y2) {
        int end = x - PADDING / 2;
        stroke("M" + x + " " + y1 + "L" + end + " " + y1 + "L" + end + " " + y2 + "L" + x + " " + y2);
    }

    private void stroke(String path) {
        svg.append("<path d=\"")
                .append(path)
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
