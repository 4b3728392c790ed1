package org.commspubliques.approval.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.json.JsonDocuments;
import org.commspubliques.core.json.JsonTexts;

/** Makes the page that shows every document of approvals with an example. */
final class ApprovalPage {

    private static final JsonDocuments DOCUMENTS = ApprovalContract.documents();

    private ApprovalPage() {}

    static String of(Map<String, List<Object>> examples, JsonTexts texts) {
        StringBuilder page = new StringBuilder("""
                # JSON documents of comms-approval, version %s

                Made by a test, of a fictive town; how to use them is said in [JSON documents](../json-documents.md). What is \
                “only written” is made by the library, and reading it is refused.

                | document | what it is | |
                | --- | --- | --- |
                """.formatted(DOCUMENTS.version()));
        DOCUMENTS
                .documents()
                .forEach((name, type) -> page.append("| [`")
                        .append(name)
                        .append("`](#")
                        .append(name)
                        .append(") | ")
                        .append(texts.ofType(type).orElse("").replace("|", "\\|"))
                        .append(DOCUMENTS.isView(name) ? " | only written |\n" : " | |\n"));
        DOCUMENTS
                .documents()
                .forEach((name, type) -> page.append("\n## ")
                        .append(name)
                        .append("\n\n`")
                        .append(type.getName().replace('$', '.'))
                        .append("`\n\n```json\n")
                        .append(example(
                                DOCUMENTS.codec(type),
                                Objects.requireNonNull(examples.get(name)).get(0)))
                        .append("```\n"));
        return page.toString();
    }

    private static <T> String example(JsonCodec<T> codec, Object value) {
        return codec.writeIndented(codec.type().cast(value));
    }
}
