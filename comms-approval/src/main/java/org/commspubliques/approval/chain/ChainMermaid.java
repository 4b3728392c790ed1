package org.commspubliques.approval.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.language.Wording;

/** A chain as a Mermaid flow chart. Boxes have names of our own, since a stage may be called {@code end}. */
final class ChainMermaid {

    private final ApprovalChain chain;
    private final Function<OfficeId, Wording> names;
    private final Set<StageId> done;
    private final Locale reader;
    private final StringBuilder out = new StringBuilder("flowchart LR\n");

    ChainMermaid(ApprovalChain chain, Function<OfficeId, Wording> names, Set<StageId> done, Locale reader) {
        this.chain = chain;
        this.names = names;
        this.done = done;
        this.reader = reader;
    }

    String write() {
        List<String> before = List.of();
        int box = 0;
        for (int rank = 0; rank < chain.ranks().size(); rank++) {
            List<String> here = new ArrayList<>();
            for (Stage stage : chain.ranks().get(rank)) {
                String id = "s" + box++;
                here.add(id);
                out.append("  ").append(id).append("[\"").append(box(stage)).append("\"]");
                out.append(done.contains(stage.id()) ? ":::done\n" : "\n");
            }
            join(before, here, "j" + rank);
            before = here;
        }
        chain.urgentProcedure()
                .ifPresent(urgent -> out.append("  u([\"")
                        .append(escape(urgent.label(names).in(reader)))
                        .append("\"])\n  u -.-> s0\n"));
        if (!done.isEmpty()) {
            out.append("  classDef done stroke:#18753c,stroke-width:2px\n");
        }
        return out.toString();
    }

    /** Many to many go through a joint, so that there are no more arrows than boxes. */
    private void join(List<String> before, List<String> here, String joint) {
        if (before.isEmpty()) {
            return;
        }
        String from = String.join(" & ", before);
        String to = String.join(" & ", here);
        if (before.size() > 1 && here.size() > 1) {
            out.append("  ").append(joint).append("(( ))\n");
            out.append("  ")
                    .append(from)
                    .append(" --> ")
                    .append(joint)
                    .append(" --> ")
                    .append(to)
                    .append('\n');
        } else {
            out.append("  ").append(from).append(" --> ").append(to).append('\n');
        }
    }

    private String box(Stage stage) {
        return ChainDrawing.lines(stage, names, done.contains(stage.id()), reader).stream()
                .map(line -> escape(line.text()))
                .collect(Collectors.joining("<br/>"));
    }

    /** By number, which is how Mermaid escapes; a line break would end the statement. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if ("\"#<>&`\\;%{}[]|".indexOf(c) >= 0) {
                escaped.append('#').append(c).append(';');
            } else {
                escaped.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return escaped.toString();
    }
}
