package org.commspubliques.core.json;

import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.language.Wording;
import tools.jackson.core.JsonGenerator;

/** Values that are a text, a whole number or an object. */
final class MixedShape implements JsonShape {

    private final MixedForm<?, ?> form;
    private final RecordShape object;

    MixedShape(MixedForm<?, ?> form, RecordShape object) {
        this.form = form;
        this.object = object;
    }

    Class<?> type() {
        return form.type();
    }

    MixedForm<?, ?> form() {
        return form;
    }

    RecordShape object() {
        return object;
    }

    @Override
    public Object read(JsonElement element) {
        if (element.isObject()) {
            return object.read(element);
        }
        try {
            return element.isText()
                    ? form.words().apply(element.string())
                    : form.numbers().apply(element.whole(form.least(), Integer.MAX_VALUE));
        } catch (IllegalArgumentException e) {
            throw element.problem(Wording.of(
                    "attendu : un texte de la forme " + form.pattern() + ", un nombre ou un objet",
                    "expected: a text of the form " + form.pattern() + ", a number or an object"));
        }
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        write(form, value, out);
    }

    private <T> void write(MixedForm<T, ?> how, Object value, JsonGenerator out) {
        Object written = how.write().apply(how.type().cast(value));
        if (written instanceof String text) {
            out.writeString(text);
        } else if (written instanceof Long number) {
            out.writeNumber(number);
        } else {
            object.write(value, out);
        }
    }
}
