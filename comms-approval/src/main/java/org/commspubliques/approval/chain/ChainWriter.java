package org.commspubliques.approval.chain;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.Delay;
import org.jspecify.annotations.Nullable;

/** Writes a chain canonically: byte for byte what the register of approvals holds. */
final class ChainWriter {

    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder();

    private ChainWriter() {}

    static String write(ApprovalChain chain) {
        ChainWriter writer = new ChainWriter();
        writer.chain(chain);
        return writer.out.toString();
    }

    private void chain(ApprovalChain chain) {
        out.append("{\"id\":");
        text(chain.id());
        name(chain.name());
        out.append(",\"ranks\":");
        list(chain.ranks(), rank -> list(rank, this::stage));
        out.append(",\"fastTrack\":");
        chain.urgentProcedure().ifPresentOrElse(this::fastTrack, () -> out.append("null"));
        out.append('}');
    }

    private void stage(Stage stage) {
        out.append("{\"id\":");
        text(stage.id().value());
        name(stage.name());
        out.append(",\"nature\":");
        text(stage.nature().name());
        out.append(",\"seats\":");
        texts(stage.seats(), seat -> seat.office().value());
        out.append(",\"quorum\":");
        quorum(stage.quorum());
        out.append(",\"coverage\":{\"channels\":");
        texts(stage.coverage().channels(), ChannelId::value);
        if (!stage.coverage().sections().isEmpty()) {
            out.append(",\"sections\":");
            texts(stage.coverage().sections(), Enum::name);
        }
        out.append('}');
        stage.condition().ifPresent(condition -> {
            out.append(",\"onlyIf\":");
            condition(condition);
        });
        stage.timeLimit().ifPresent(deadline -> {
            out.append(",\"deadline\":");
            deadline(deadline);
        });
        if (stage.mandates() != null) {
            out.append(",\"mandates\":");
            texts(stage.mandates(), Enum::name);
        }
        out.append('}');
    }

    private void name(Wording name) {
        out.append(",\"name\":{\"fr\":");
        text(name.fr());
        out.append(",\"en\":");
        text(name.en());
        out.append('}');
    }

    private void quorum(Quorum quorum) {
        if (quorum instanceof Quorum.AtLeast atLeast) {
            out.append(atLeast.seats());
        } else if (quorum instanceof Quorum.Share share) {
            text(share.numerator() + "/" + share.denominator());
        } else if (quorum instanceof Quorum.Bound bound) {
            out.append("{\"count\":");
            quorum(bound.count());
            out.append(",\"required\":");
            texts(bound.required(), OfficeId::value);
            out.append(",\"veto\":");
            texts(bound.vetoes(), OfficeId::value);
            out.append('}');
        } else {
            text("all");
        }
    }

    private void condition(Condition condition) {
        out.append("{\"purposes\":");
        texts(condition.purposes(), Enum::name);
        out.append(",\"channels\":");
        texts(condition.channels(), ChannelId::value);
        out.append(",\"sectors\":");
        texts(condition.sectors(), UnitId::value);
        out.append(",\"territories\":");
        texts(condition.territories(), Territory::code);
        out.append(",\"costFrom\":").append(condition.costFrom());
        out.append(",\"window\":");
        condition
                .days()
                .ifPresentOrElse(
                        days -> {
                            out.append("{\"from\":");
                            text(days.from().toString());
                            out.append(",\"until\":");
                            text(days.until().toString());
                            out.append('}');
                        },
                        () -> out.append("null"));
        out.append('}');
    }

    private void deadline(Deadline deadline) {
        out.append("{\"within\":");
        delay(deadline.within());
        out.append(",\"reminders\":");
        list(deadline.reminders(), this::delay);
        out.append(",\"escalateTo\":");
        office(deadline.escalateTo());
        out.append('}');
    }

    private void delay(Delay delay) {
        out.append("{\"amount\":").append(delay.amount()).append(",\"unit\":");
        text(delay.unit().name());
        out.append('}');
    }

    private void fastTrack(FastTrack fastTrack) {
        out.append("{\"purposes\":");
        texts(fastTrack.purposes(), Enum::name);
        out.append(",\"channels\":");
        texts(fastTrack.channels(), ChannelId::value);
        out.append(",\"ratifyingOffice\":");
        office(fastTrack.ratifyingOffice());
        out.append(",\"ratifyWithin\":").append(fastTrack.ratifyWithin()).append('}');
    }

    private void office(@Nullable OfficeId office) {
        if (office == null) {
            out.append("null");
        } else {
            text(office.value());
        }
    }

    private <T> void texts(Collection<T> values, Function<T, String> text) {
        list(values, value -> text(text.apply(value)));
    }

    private <T> void list(Collection<T> values, Consumer<T> write) {
        out.append('[');
        String separator = "";
        for (T value : values) {
            out.append(separator);
            write.accept(value);
            separator = ",";
        }
        out.append(']');
    }

    /** Escapes what JSON requires to be escaped, and nothing else. */
    private void text(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 15));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
