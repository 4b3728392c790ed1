package org.commspubliques.core.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commspubliques.contract.SourceTexts;

/** Makes the page that shows every document with an example. */
final class ContractPage {

    private static final SourceTexts TEXTS = new SourceTexts();

    private ContractPage() {}

    static String of(Map<String, Class<?>> documents) {
        StringBuilder page = new StringBuilder("""
                # JSON documents of comms-core, version %s

                Made by a test; how to use them is said in [JSON documents](../json-documents.md). The examples are \
                fictive, and made of parts that fit together, not of sense. What is “only written” is made by the library.

                | document | what it is |
                | --- | --- |
                """.formatted(JsonContract.VERSION));
        documents.forEach((name, type) -> page.append("| [`")
                .append(name)
                .append("`](#")
                .append(name)
                .append(") | ")
                .append(TEXTS.ofType(type).orElse("").replace("|", "\\|"))
                .append(" |\n"));
        documents.forEach(
                (name, type) -> page.append("\n## ").append(name).append("\n\n").append(section(type)));
        return page.toString();
    }

    private static String section(Class<?> type) {
        JsonForm<?, ?> form = JsonRegistry.CORE.form(type);
        String java = "`" + type.getName().replace('$', '.') + "`";
        if (form != null && form.isView()) {
            return java + ", only written.\n";
        }
        return java + "\n\n```json\n" + example(JsonContract.codec(type)) + "```\n";
    }

    /** The shortest of a few that says something. */
    private static <T> String example(JsonCodec<T> codec) {
        Instances instances = new Instances(3);
        List<String> examples = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            examples.add(codec.writeIndented(codec.type().cast(instances.of(codec.type()))));
        }
        examples.sort((one, other) -> Integer.compare(Math.abs(one.length() - 900), Math.abs(other.length() - 900)));
        return examples.get(0);
    }
}
