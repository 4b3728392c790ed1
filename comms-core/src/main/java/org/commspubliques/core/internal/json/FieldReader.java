package org.commspubliques.core.internal.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;

/**
 * Reads the fields of a JSON object one after the other and goes on after a fault: what is wrong is kept in {@link Faults}, and a
 * stand-in is returned for what is missing or at fault. Whoever reads so lets nothing out of an object that is not
 * {@linkplain #isSound() sound}. Has no use for lambdas, of which Java makes a class each: files that ship are read so before a
 * first finding.
 */
public final class FieldReader {

    private final JsonObject fields;
    private final Faults faults;
    private final int faultsBefore;
    private final boolean allKnown;

    private FieldReader(JsonObject fields, Faults faults, int faultsBefore) {
        this.fields = fields;
        this.faults = faults;
        this.faultsBefore = faultsBefore;
        this.allKnown = faults.count() == faultsBefore;
    }

    /**
     * Starts to read an object, and keeps each field that it may not have; a misspelt one stands for the one that was meant.
     *
     * @param element the object
     * @param allowed the fields it may have
     * @param faults keeps what is wrong
     * @return a reader of its fields
     * @throws DataFormatException if it is no object
     */
    public static FieldReader of(JsonElement element, FieldNames allowed, Faults faults) {
        int before = faults.count();
        return new FieldReader(element.object().only(allowed, faults), faults, before);
    }

    /**
     * Returns whether nothing was wrong with what was read since this reader started, whoever read it.
     *
     * @return true if nothing was; false also where there are so many faults that no more are kept
     */
    public boolean isSound() {
        return faults.count() == faultsBefore && !faults.isFull();
    }

    /**
     * Returns whether the object had none but the fields that it may have.
     *
     * @return true if it had
     */
    public boolean hasOnlyKnownFields() {
        return allKnown;
    }

    /**
     * Returns whether a field is there.
     *
     * @param name its name
     * @return true unless it is absent or null
     */
    public boolean has(String name) {
        return fields.optional(name).isPresent();
    }

    /**
     * Returns a field that must be there.
     *
     * @param name its name
     * @return its value; nothing, and that is kept, where it is absent
     */
    public Optional<JsonElement> required(String name) {
        try {
            return Optional.of(fields.required(name));
        } catch (DataFormatException fault) {
            faults.add(fault);
            return Optional.empty();
        }
    }

    /**
     * Returns a field that may be absent.
     *
     * @param name its name
     * @return its value, or nothing where it is absent or null
     */
    public Optional<JsonElement> optional(String name) {
        return fields.optional(name);
    }

    /**
     * Starts to read an object in a field that must be there.
     *
     * @param name the name of the field
     * @param allowed the fields it may have
     * @return a reader of its fields; nothing where it is missing or no object
     */
    public Optional<FieldReader> object(String name, FieldNames allowed) {
        return object(required(name), allowed);
    }

    /**
     * Starts to read an object in a field that may be absent.
     *
     * @param name the name of the field
     * @param allowed the fields it may have
     * @return a reader of its fields; nothing where it is absent or no object
     */
    public Optional<FieldReader> optionalObject(String name, FieldNames allowed) {
        return object(fields.optional(name), allowed);
    }

    private Optional<FieldReader> object(Optional<JsonElement> element, FieldNames allowed) {
        if (element.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(element.get(), allowed, faults));
        } catch (DataFormatException fault) {
            faults.add(fault);
            return Optional.empty();
        }
    }

    /**
     * Reads the items of a list that must be there.
     *
     * @param name the name of the field
     * @return its items; nothing where it is missing or no list
     */
    public Optional<List<JsonElement>> items(String name) {
        try {
            return Optional.of(fields.required(name).items());
        } catch (DataFormatException fault) {
            faults.add(fault);
            return Optional.empty();
        }
    }

    /**
     * Reads the items of a list that may be absent.
     *
     * @param name the name of the field
     * @return its items, none where it is absent or no list
     */
    public ImmutableList<JsonElement> list(String name) {
        try {
            return fields.list(name);
        } catch (DataFormatException fault) {
            faults.add(fault);
            return ImmutableList.of();
        }
    }

    /**
     * Reads a text that must be there.
     *
     * @param name the name of the field
     * @return the text; empty where it is missing or at fault
     */
    public String text(String name) {
        try {
            return fields.required(name).text();
        } catch (DataFormatException fault) {
            faults.add(fault);
            return "";
        }
    }

    /**
     * Reads a text that may be absent.
     *
     * @param name the name of the field
     * @return the text; nothing where it is absent or at fault
     */
    public Optional<String> optionalText(String name) {
        Optional<JsonElement> text = fields.optional(name);
        try {
            return text.isPresent() ? Optional.of(text.get().text()) : Optional.empty();
        } catch (DataFormatException fault) {
            faults.add(fault);
            return Optional.empty();
        }
    }

    /**
     * Reads the texts of a list that may be absent.
     *
     * @param name the name of the field
     * @return the texts, none where it is absent or at fault
     */
    public ImmutableList<String> texts(String name) {
        try {
            return fields.texts(name);
        } catch (DataFormatException fault) {
            faults.add(fault);
            return ImmutableList.of();
        }
    }

    /**
     * Reads a whole number that must be there.
     *
     * @param name the name of the field
     * @param min the least value allowed
     * @param max the greatest value allowed
     * @return the number; the greatest where it is missing or at fault
     */
    public int integer(String name, int min, int max) {
        Optional<JsonElement> number = required(name);
        return number.isPresent() ? faults.integer(number.get(), min, max) : max;
    }

    /**
     * Reads a whole number that may be absent.
     *
     * @param name the name of the field
     * @param min the least value allowed
     * @param max the greatest value allowed
     * @param otherwise what is meant where it is absent
     * @return the number; the greatest where it is at fault
     */
    public int integer(String name, int min, int max, int otherwise) {
        Optional<JsonElement> number = fields.optional(name);
        return number.isPresent() ? faults.integer(number.get(), min, max) : otherwise;
    }

    /**
     * Reads a truth value that may be absent.
     *
     * @param name the name of the field
     * @param otherwise what is meant where it is absent
     * @return the value; what is meant otherwise where it is at fault
     */
    public boolean truth(String name, boolean otherwise) {
        try {
            return fields.truth(name, otherwise);
        } catch (DataFormatException fault) {
            faults.add(fault);
            return otherwise;
        }
    }

    /**
     * Reads a date that must be there.
     *
     * @param name the name of the field
     * @return the date; 1 January 1970 where it is missing or at fault
     */
    public LocalDate date(String name) {
        try {
            return fields.required(name).date();
        } catch (DataFormatException fault) {
            faults.add(fault);
            return LocalDate.EPOCH;
        }
    }

    /**
     * Reads a date that may be absent.
     *
     * @param name the name of the field
     * @return the date; nothing where it is absent or at fault
     */
    public Optional<LocalDate> optionalDate(String name) {
        Optional<JsonElement> date = fields.optional(name);
        try {
            return date.isPresent() ? Optional.of(date.get().date()) : Optional.empty();
        } catch (DataFormatException fault) {
            faults.add(fault);
            return Optional.empty();
        }
    }

    /**
     * Reads a constant that must be there.
     *
     * @param name the name of the field
     * @param type the enumeration
     * @param standIn stands for what is missing or at fault
     * @param <E> its type
     * @return the constant
     */
    public <E extends Enum<E>> E choice(String name, Class<E> type, E standIn) {
        try {
            return fields.required(name).choice(type);
        } catch (DataFormatException fault) {
            faults.add(fault);
            return standIn;
        }
    }

    /**
     * Reads a constant that may be absent.
     *
     * @param name the name of the field
     * @param type the enumeration
     * @param <E> its type
     * @return the constant; nothing where it is absent or at fault
     */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        Optional<JsonElement> choice = fields.optional(name);
        try {
            return choice.isPresent() ? Optional.of(choice.get().choice(type)) : Optional.empty();
        } catch (DataFormatException fault) {
            faults.add(fault);
            return Optional.empty();
        }
    }

    /**
     * Reads the constants of a list that may be absent.
     *
     * @param name the name of the field
     * @param type the enumeration
     * @param <E> its type
     * @return the constants that are not at fault, in order, each once
     */
    public <E extends Enum<E>> ImmutableSet<E> choices(String name, Class<E> type) {
        ImmutableSet.Builder<E> choices = ImmutableSet.builder();
        for (JsonElement item : faults.untilFull(list(name))) {
            try {
                choices.add(item.choice(type));
            } catch (DataFormatException fault) {
                faults.add(fault);
            }
        }
        return choices.build();
    }

    /**
     * Keeps something that is wrong with the object.
     *
     * @param problem what is wrong and what was expected
     */
    public void refuse(Wording problem) {
        faults.add(fields.problem(problem));
    }

    /**
     * Keeps something that is wrong with a field.
     *
     * @param name the name of the field, which is there
     * @param problem what is wrong and what was expected
     */
    public void refuse(String name, Wording problem) {
        faults.add(fields.required(name).problem(problem));
    }

    /** Keeps each field of the object that nobody had a use for; beside another fault, one may have found no reader because of it. */
    public void endIfSound() {
        if (isSound()) {
            fields.end(faults);
        }
    }
}
