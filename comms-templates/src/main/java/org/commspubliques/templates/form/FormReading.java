package org.commspubliques.templates.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commspubliques.core.internal.grapheme.Blank;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.form.ValueProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one form, and gathers all problems on the way. Used once. */
final class FormReading {

    private final List<ValueProblem> problems = new ArrayList<>();

    List<ValueProblem> problems() {
        return problems;
    }

    /** The values of a form, of a group or of an item; the way to it ends with a full stop, or is empty. */
    Map<String, Object> fields(String way, List<DeclaredVariable> declared, Map<?, ?> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (DeclaredVariable variable : declared) {
            Object value = value(way, variable, given.get(variable.name()));
            if (value != null) {
                values.put(variable.name(), value);
            }
        }
        refuseUnknown(way, declared, given);
        return values;
    }

    private @Nullable Object value(String way, DeclaredVariable variable, @Nullable Object given) {
        String name = way + variable.name();
        if (given == null || isAbsent(given)) {
            if (variable.required()) {
                add(name, Kind.MISSING, missing(variable));
            }
            return null;
        }
        return switch (variable.type()) {
            case LIST -> list(name, variable, given);
            case GROUP -> group(name, variable, given);
            default -> single(name, variable.type(), given);
        };
    }

    private @Nullable Object list(String name, DeclaredVariable variable, Object given) {
        if (variable.fields().isEmpty() && given instanceof CharSequence lines) {
            return lines.toString()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !Blank.isBlank(line))
                    .collect(Collectors.toList());
        }
        if (!(given instanceof Iterable<?> items)) {
            return illTyped(name, ValueType.LIST, given);
        }
        List<Object> values = new ArrayList<>();
        int number = 0;
        for (@Nullable Object item : items) {
            number++;
            Object value = item == null ? null : item(name + "." + number, variable, item);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object item(String name, DeclaredVariable list, Object given) {
        if (isAbsent(given)) {
            return null;
        }
        return list.fields().isEmpty() ? single(name, ValueType.TEXT, given) : group(name, list, given);
    }

    private @Nullable Object group(String name, DeclaredVariable variable, Object given) {
        return given instanceof Map<?, ?> map
                ? fields(name + ".", variable.fields(), map)
                : illTyped(name, ValueType.GROUP, given);
    }

    private @Nullable Object single(String name, ValueType type, Object given) {
        if (given instanceof CharSequence text) {
            Object read = TypedText.read(type, text.toString()).orElse(null);
            return read == null ? illTyped(name, type, given) : read;
        }
        boolean fits = ValueType.of(given).filter(type::admits).isPresent();
        return fits ? given : illTyped(name, type, given);
    }

    /** A map whose values are all absent is what an empty part of a form gives. */
    private static boolean isAbsent(@Nullable Object given) {
        if (given instanceof CharSequence text) {
            return Blank.isBlank(text);
        }
        if (given instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(FormReading::isAbsent);
        }
        if (given instanceof Iterable<?> items) {
            for (@Nullable Object item : items) {
                if (!isAbsent(item)) {
                    return false;
                }
            }
            return true;
        }
        return given == null;
    }

    private void refuseUnknown(String way, List<DeclaredVariable> declared, Map<?, ?> given) {
        List<String> known = declared.stream().map(DeclaredVariable::name).toList();
        for (Object key : given.keySet()) {
            String name = String.valueOf(key);
            if (!known.contains(name)) {
                String all = String.join(", ", known);
                add(
                        way + name,
                        Kind.UNKNOWN,
                        Wording.of(
                                "« " + name + " » n’est pas une variable de ce modèle ; attendues : " + all,
                                "'" + name + "' is no variable of this template; expected: " + all));
            }
        }
    }

    private @Nullable Object illTyped(String name, ValueType type, Object given) {
        Wording expected = TypedText.expected(type);
        String typed = given instanceof CharSequence text ? shortened(text.toString()) : "";
        add(
                name,
                Kind.ILL_TYPED,
                typed.isEmpty()
                        ? Wording.of("attendu : " + expected.fr(), "expected: " + expected.en())
                        : Wording.of(
                                "« " + typed + " » ne convient pas ; attendu : " + expected.fr(),
                                "'" + typed + "' will not do; expected: " + expected.en()));
        return null;
    }

    private static Wording missing(DeclaredVariable variable) {
        Wording expected = TypedText.expected(variable.type());
        return Wording.of(
                "à remplir : " + variable.label().fr() + " (" + expected.fr() + ")",
                "to be filled in: " + variable.label().en() + " (" + expected.en() + ")");
    }

    private static String shortened(String text) {
        String typed = text.strip();
        int end = Math.min(typed.length(), 40);
        return typed.length() == end ? typed : typed.substring(0, typed.offsetByCodePoints(0, 30)) + "…";
    }

    private void add(String name, Kind kind, Wording message) {
        problems.add(new ValueProblem(name, kind, message));
    }
}
