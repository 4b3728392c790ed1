package org.commspubliques.templates.json;

import java.io.Serial;
import org.commspubliques.core.internal.json.LibraryEnums;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a host’s Jackson mapper write and read the documents of {@link TemplateContract}, and what they hold, as their codecs
 * do, and enumerations wherever they stand.
 *
 * <p>Found by {@code JsonMapper.builder().findAndAddModules()}, on the module path and on the class path; needs the
 * module of comms-core beside it.
 */
public final class TemplateJsonModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public TemplateJsonModule() {
        super("comms-templates");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(LibraryEnums.asInDocuments("org.commspubliques.templates"));
        TemplateContract.documents().register(context);
    }
}
