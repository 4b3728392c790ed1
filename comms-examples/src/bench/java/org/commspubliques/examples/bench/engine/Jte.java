package org.commspubliques.examples.bench.engine;

import com.google.common.base.Splitter;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.StockPage;

/** jte: javac compiles its templates before anything is measured, into what precompiled templates have too. */
record Jte(TemplateTexts texts) implements Engine {

    @Override
    public Renderer<StockPage> stocks() {
        return renderer("jte/stocks.jte", ContentType.Html, Sizes.STOCKS);
    }

    @Override
    public Renderer<Notice> notice() {
        return renderer("jte/notice.jte", ContentType.Plain, Sizes.NOTICE);
    }

    private <M> Renderer<M> renderer(String name, ContentType type, int size) {
        TemplateEngine engine = compiled(name, type);
        return model -> {
            StringOutput out = new StringOutput(size);
            engine.render(name, model, out);
            return out.toString();
        };
    }

    private TemplateEngine compiled(String name, ContentType type) {
        try {
            Path classes = Files.createTempDirectory("jte");
            TemplateEngine engine = TemplateEngine.create(new OneText(name, texts.text(name)), classes, type);
            engine.setClassPath(Splitter.on(File.pathSeparatorChar).splitToList(System.getProperty("java.class.path")));
            engine.prepareForRendering(name);
            MoreFiles.deleteRecursively(classes, RecursiveDeleteOption.ALLOW_INSECURE);
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record OneText(String name, String text) implements CodeResolver {

        @Override
        public String resolve(String wanted) {
            return text;
        }

        @Override
        public boolean exists(String wanted) {
            return wanted.equals(name);
        }

        @Override
        public long getLastModified(String wanted) {
            return 0;
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return List.of(name);
        }
    }
}
