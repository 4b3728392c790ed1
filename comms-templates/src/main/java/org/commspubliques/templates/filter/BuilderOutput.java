package org.commspubliques.templates.filter;

/** Adds to a builder. */
record BuilderOutput(StringBuilder builder) implements TextOutput {

    @Override
    public TextOutput append(char c) {
        builder.append(c);
        return this;
    }

    @Override
    public TextOutput append(CharSequence text) {
        builder.append(text);
        return this;
    }

    @Override
    public TextOutput appendWhole(long number) {
        builder.append(number);
        return this;
    }
}
