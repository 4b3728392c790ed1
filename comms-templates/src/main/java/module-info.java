/**
 * The template engine: parse once, render safely for a channel; messages and previews.
 *
 * <p>{@link org.commspubliques.templates.TemplateEngine} parses a template with the variables it declares
 * ({@link org.commspubliques.templates.VariableSchema}) or a record class; mistakes are named at once, with their places.
 * The {@link org.commspubliques.templates.BoundTemplate} it gives renders values so that they are harmless where they land.
 *
 * <p>Where to go on:
 *
 * <ul>
 *   <li>one message for several channels, and those of a town hall that are ready:
 *       {@link org.commspubliques.templates.message};
 *   <li>a form, and what was typed into it: {@link org.commspubliques.templates.form};
 *   <li>filters for French dates, numbers and agreement: {@link org.commspubliques.templates.filter};
 *   <li>what receivers will see, and reports as pages: {@link org.commspubliques.templates.preview};
 *   <li>what strangers' templates may cost: {@link org.commspubliques.templates.RenderLimits}.
 * </ul>
 *
 * <p>French words lead to their types on the page
 * <a href="org/commspubliques/templates/doc-files/glossaire.html">Glossaire</a>.
 */
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
