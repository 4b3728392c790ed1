package org.commspubliques.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.json.JsonDocuments;
import org.commspubliques.core.json.JsonTexts;

/** Makes the page that shows every document of a module with an example. */
public final class DocumentPage {

    private DocumentPage() {}

    /**
     * Makes the page.
     *
     * @param documents the documents
     * @param examples values of each, by what it is called; the first is shown
     * @param texts what is said of types
     * @return the page, in Markdown
     */
    public static String of(JsonDocuments documents, Map<String, List<Object>> examples, JsonTexts texts) {
        StringBuilder page = new StringBuilder("""
                # JSON documents of %s, version %s

                Made by a test, of a fictive town; how to use them is said in [JSON documents](../json-documents.md). What is \
                “only written” is made by the library, and reading it is refused.

                | document | what it is | |
                | --- | --- | --- |
                """.formatted(documents.module(), documents.version()));
        documents
                .documents()
                .forEach((name, type) -> page.append("| [`")
                        .append(name)
                        .append("`](#")
                        .append(name)
                        .append(") | ")
                        .append(texts.ofType(type).orElse("").replace("|", "\\|"))
                        .append(documents.isView(name) ? " | only written |\n" : " | |\n"));
        documents
                .documents()
                .forEach((name, type) -> page.append("\n## ")
                        .append(name)
                        .append("\n\n`")
                        .append(type.getName().replace('$', '.'))
                        .append("`\n\n```json\n")
                        .append(example(
                                documents.codec(type),
                                Objects.requireNonNull(examples.get(name)).get(0)))
                        .append("```\n"));
        return page.toString();
    }

    private static <T> String example(JsonCodec<T> codec, Object value) {
        return codec.writeIndented(codec.type().cast(value));
    }
}
