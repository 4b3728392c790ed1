package org.commspubliques.templates.json;

import java.io.Serial;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a host’s Jackson mapper write and read the documents of {@link TemplateContract}, and what they hold, as their codecs
 * do.
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
        TemplateContract.documents().register(context);
    }
}
