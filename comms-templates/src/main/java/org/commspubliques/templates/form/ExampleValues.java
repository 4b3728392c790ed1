package org.commspubliques.templates.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.filter.ValueType;

/**
 * Valeurs d’exemple: the form as someone who typed every example would have filled it in, so that each template has a
 * preview.
 *
 * <p>A list with fields has as many items as the field that has the most lines in its example: the first item has the
 * first line of each field, and so on. What has no example is absent.
 */
public final class ExampleValues {

    private ExampleValues() {}

    /**
     * Fills in the form.
     *
     * @param schema what the template needs
     * @return the examples, typed; read with {@link FormValues#read}, so that it says whether one is missing or ill-typed
     */
    public static FormValues of(VariableSchema schema) {
        return FormValues.read(schema, form(schema.variables()));
    }

    private static Map<String, Object> form(List<DeclaredVariable> variables) {
        Map<String, Object> form = new LinkedHashMap<>();
        variables.forEach(variable -> form.put(variable.name(), example(variable)));
        return form;
    }

    private static Object example(DeclaredVariable variable) {
        if (variable.fields().isEmpty()) {
            return variable.example();
        }
        return variable.type() == ValueType.LIST ? items(variable) : form(variable.fields());
    }

    private static List<Map<String, Object>> items(DeclaredVariable list) {
        List<Map<String, Object>> items = new ArrayList<>();
        int count = list.fields().stream()
                .mapToInt(field -> lines(field).size())
                .max()
                .orElse(0);
        for (int i = 0; i < count; i++) {
            items.add(item(list, i));
        }
        return items;
    }

    private static Map<String, Object> item(DeclaredVariable list, int number) {
        Map<String, Object> item = new LinkedHashMap<>();
        for (DeclaredVariable field : list.fields()) {
            boolean isSingle = field.type() != ValueType.LIST && field.type() != ValueType.GROUP;
            List<String> lines = lines(field);
            item.put(field.name(), !isSingle ? example(field) : number < lines.size() ? lines.get(number) : "");
        }
        return item;
    }

    private static List<String> lines(DeclaredVariable field) {
        return field.example().lines().toList();
    }
}
