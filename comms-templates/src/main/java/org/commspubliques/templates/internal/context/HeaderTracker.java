package org.commspubliques.templates.internal.context;

import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.internal.source.Fault;

/** A structured header of an e-mail: a value is a name, part of a text between quotes, or a whole address. */
final class HeaderTracker extends StepTracker {

    private static final int NAME = 0;
    private static final int QUOTED = 1;
    private static final int ESCAPE = 2;
    private static final int ADDRESS_START = 3;
    private static final int ADDRESS = 4;
    private static final int WRITTEN = 5;

    /** In a comment; each pair of brackets inside it adds two, and a backslash one. */
    private static final int COMMENT = 6;

    HeaderTracker() {
        super(NAME);
    }

    @Override
    int step(int from, char c) {
        return switch (from) {
            case NAME -> name(c);
            case QUOTED -> c == '"' ? NAME : c == '\\' ? ESCAPE : QUOTED;
            case ESCAPE -> QUOTED;
            case ADDRESS_START, ADDRESS -> c == '>' ? NAME : ADDRESS;
            case WRITTEN -> {
                if (c == '>') {
                    yield NAME;
                }
                throw partOfAddress();
            }
            default -> comment(from, c);
        };
    }

    private static int name(char c) {
        return switch (c) {
            case '"' -> QUOTED;
            case '<' -> ADDRESS_START;
            case '(' -> COMMENT;
            default -> NAME;
        };
    }

    private static int comment(int from, char c) {
        boolean escaped = ((from - COMMENT) & 1) != 0;
        if (escaped) {
            return from - 1;
        }
        return switch (c) {
            case '\\' -> from + 1;
            case '(' -> from + 2;
            case ')' -> from == COMMENT ? NAME : from - 2;
            default -> from;
        };
    }

    @Override
    int afterValue(int from) {
        return from == ADDRESS_START ? WRITTEN : from;
    }

    @Override
    public Escaping escaping() {
        return switch (state()) {
            case NAME -> Escaping.EMAIL_HEADER;
            case QUOTED -> Escaping.EMAIL_QUOTED;
            case ADDRESS_START -> Escaping.EMAIL_ADDRESS;
            case ADDRESS, WRITTEN -> throw partOfAddress();
            default ->
                throw Fault.unsafe(
                        "dans un en-tête, une valeur ne peut pas être entre parenthèses ni suivre une barre oblique"
                                + " inverse",
                        "in a header, a value cannot be between brackets nor follow a backslash");
        };
    }

    private static Fault partOfAddress() {
        return Fault.unsafe(
                "entre « < » et « > », une valeur est une adresse entière ; écrivez <{{adresse}}>",
                "between '<' and '>', a value is a whole address; write <{{adresse}}>");
    }

    @Override
    public boolean isText() {
        return state() == NAME;
    }

    @Override
    public Wording describe(int place) {
        return switch (place) {
            case NAME -> Wording.of("hors des guillemets", "outside quotes");
            case QUOTED, ESCAPE -> Wording.of("dans un texte entre guillemets", "in a quoted text");
            case ADDRESS_START, ADDRESS, WRITTEN -> Wording.of("dans une adresse", "in an address");
            default -> Wording.of("entre parenthèses", "between brackets");
        };
    }
}
