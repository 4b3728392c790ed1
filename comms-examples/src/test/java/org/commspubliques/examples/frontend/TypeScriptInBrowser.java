package org.commspubliques.examples.frontend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.examples.browser.Browser;

/** The TypeScript compiler, strict, in a browser that shows nothing. */
final class TypeScriptInBrowser implements AutoCloseable {

    private static final String COMPILER = "/META-INF/resources/webjars/typescript/5.7.3/lib/";

    /** Gives back what is wrong, as file, line and words. */
    private static final String COMPILE = """
            const files = arguments[0], options = {strict: true, noEmit: true, types: [], lib: ['lib.es5.d.ts'],
                module: ts.ModuleKind.ES2015, moduleResolution: ts.ModuleResolutionKind.Node10,
                target: ts.ScriptTarget.ES5};
            const known = {};
            const host = {
              getSourceFile: name => files[name] === undefined ? undefined
                  : known[name] ??= ts.createSourceFile(name, files[name], options.target),
              getDefaultLibFileName: () => '/lib.es5.d.ts', getDefaultLibLocation: () => '/',
              writeFile: () => {}, getCurrentDirectory: () => '/', getCanonicalFileName: name => name,
              useCaseSensitiveFileNames: () => true, getNewLine: () => '\\n',
              fileExists: name => files[name] !== undefined, readFile: name => files[name],
              directoryExists: () => true, getDirectories: () => []};
            const program = ts.createProgram(arguments[1], options, host);
            return ts.getPreEmitDiagnostics(program).map(d => (d.file
                ? d.file.fileName + ':' + (d.file.getLineAndCharacterOfPosition(d.start).line + 1) : '') + ' '
                + ts.flattenDiagnosticMessageText(d.messageText, ' '));
            """;

    private final Browser browser = Browser.start();

    TypeScriptInBrowser() {
        browser.driver().executeScript(resource(COMPILER + "typescript.js") + "\nwindow.ts = ts;");
    }

    /** What the compiler says against some files, of which one is compiled with all that it imports. */
    List<String> errors(Map<String, String> files, String root) {
        Map<String, String> all = new HashMap<>(files);
        all.put("/lib.es5.d.ts", resource(COMPILER + "lib.es5.d.ts"));
        for (String part : List.of("decorators", "decorators.legacy")) {
            all.put("/lib." + part + ".d.ts", resource(COMPILER + "lib." + part + ".d.ts"));
        }
        return ((List<?>) Objects.requireNonNull(browser.driver().executeScript(COMPILE, all, List.of(root))))
                .stream().map(String::valueOf).toList();
    }

    static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(TypeScriptInBrowser.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
