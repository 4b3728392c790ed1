/** The template engine: parse once, render safely for a channel; messages and previews. */
module org.commspubliques.templates {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires transitive org.commspubliques.core;
    requires transitive tools.jackson.databind;

    exports org.commspubliques.templates;
    exports org.commspubliques.templates.error;
    exports org.commspubliques.templates.escape;
    exports org.commspubliques.templates.filter;
    exports org.commspubliques.templates.form;
    exports org.commspubliques.templates.json;
    exports org.commspubliques.templates.message;
    exports org.commspubliques.templates.page;
    exports org.commspubliques.templates.preview;
    exports org.commspubliques.templates.transparency;
    exports org.commspubliques.templates.value;
    exports org.commspubliques.templates.typography;

    opens org.commspubliques.templates.json to
            org.commspubliques.core;

    provides tools.jackson.databind.JacksonModule with
            org.commspubliques.templates.json.TemplateJsonModule;
}
