package org.commspubliques.examples.montdore;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.ShippedFiles;
import org.commspubliques.examples.input.TextFile;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Une semaine à la cellule communication: four requests of a town hall, from the draft to the register.
 *
 * <p>Exit code 0 where all requests were read, 1 where one was not, 2 where nothing could be done.
 */
public final class MontDore {

    private static final Set<String> OPTIONS = Set.of("lang", "input", "output");

    private final Utf8Output out;
    private final Utf8Output errors;

    MontDore(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args options {@code --lang en}, {@code --input FOLDER} and {@code --output FOLDER}; without them, French, the
     *     files of this example, and {@code target/mont-dore}
     */
    public static void main(String[] args) {
        int code = new MontDore(System.out, System.err).run(args);
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
                    .orElseGet(() -> ShippedFiles.folderOf("/mont-dore/demandes"));
            Path output = Path.of(arguments.option("output").orElse("target/mont-dore"));
            return run(input, output, reader);
        } catch (CommsException e) {
            errors.line(e.message(reader));
        } catch (IllegalArgumentException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
        }
        return 2;
    }

    private int run(Path input, Path output, Locale reader) throws IOException {
        Town town = Town.read(input);
        Drafting drafting = new Drafting(town, input.resolve("images"));
        List<CommsException> rejected = new ArrayList<>();
        Map<String, RequestFile> corrections = corrections(input.resolve("corrections"), rejected);
        OutputFolder folder = OutputFolder.emptied(output);
        Path register = output.resolve("registre.jsonl");
        try (FileApprovalStore store = FileApprovalStore.open(register)) {
            Week week = new Week(town, drafting, corrections, store);
            for (Path request : files(input.resolve("demandes"))) {
                try {
                    week.receive(RequestFile.parse(TextFile.read(request)));
                } catch (CommsException e) {
                    rejected.add(e);
                }
            }
            week.play();
            Verification verification = AuditTrail.verify(store);
            List<Deliveries.Sent> deliveries = Deliveries.of(week);
            WeekCalendar calendar = new WeekCalendar(week, deliveries);
            WeekSpending spending = new WeekSpending(week, deliveries, input);
            new Pages(week, calendar, spending, folder, reader).write(verification);
            new WeekReport(week, deliveries, calendar, spending, reader, out).print(verification);
        }
        folder.drop("registre.jsonl.lock");
        rejected.forEach(e -> errors.line(e.message(reader)));
        out.line((reader.getLanguage().equals("en") ? "Open " : "Ouvrez ") + output.resolve("index.html"));
        return rejected.isEmpty() ? 0 : 1;
    }

    private static Map<String, RequestFile> corrections(Path folder, List<CommsException> rejected) throws IOException {
        Map<String, RequestFile> corrections = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            try {
                String name = String.valueOf(file.getFileName()).replace(".txt", "");
                corrections.put(name, RequestFile.parse(TextFile.read(file)));
            } catch (CommsException e) {
                rejected.add(e);
            }
        }
        return corrections;
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.txt")) {
                found.forEach(files::add);
            }
        }
        files.sort(null);
        return files;
    }
}
