package org.commspubliques.examples.criseweekend;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.cap.CapAlert;
import org.commspubliques.core.cap.CapXml;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.ShippedFiles;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Crise un week-end: heavy rain over the Easter weekend. What was planned is frozen, a statement whose wording was approved
 * beforehand goes out on six channels, three updates follow that supersede each other, and on Tuesday the general secretariat
 * approves what went out urgently; a page of lessons and files for alert systems are left.
 *
 * <p>Exit code 0 where the weekend was played, 2 where a file could not be read.
 */
public final class CriseWeekEnd {

    private static final Set<String> OPTIONS = Set.of("lang", "input", "output");

    private final Utf8Output out;
    private final Utf8Output errors;

    CriseWeekEnd(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args options {@code --lang en}, {@code --input FOLDER} and {@code --output FOLDER}; without them, French, the
     *     files of this example, and {@code target/crise-week-end}
     */
    public static void main(String[] args) {
        int code = new CriseWeekEnd(System.out, System.err).run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(String[] args) {
        Locale reader = Locale.FRENCH;
        try {
            Arguments arguments = Arguments.parse(args, OPTIONS);
            reader = arguments.reader();
            Path input = arguments
                    .option("input")
                    .map(Path::of)
                    .orElseGet(() -> ShippedFiles.folderOf("/crise-week-end/plan.json"));
            Path output = Path.of(arguments.option("output").orElse("target/crise-week-end"));
            Weekend weekend = new Weekend(TownHall.read(input), new MemoryApprovalStore());
            Files.createDirectories(output);
            for (Map.Entry<String, CapAlert> cap : weekend.caps().entrySet()) {
                Files.writeString(output.resolve(cap.getKey()), CapXml.write(cap.getValue()));
            }
            WeekendPages pages = new WeekendPages(weekend, reader);
            Files.writeString(output.resolve("index.html"), pages.weekend());
            Files.writeString(output.resolve("bilan.html"), pages.lessons());
            new WeekendReport(weekend, reader, out).print();
            out.line((reader.getLanguage().equals("en") ? "Open " : "Ouvrez ") + output.resolve("index.html"));
            return 0;
        } catch (CommsException e) {
            errors.line(e.message(reader));
        } catch (IllegalArgumentException | IllegalStateException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
        }
        return 2;
    }
}
