package org.commspubliques.examples.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.templates.message.MessageFiles;
import org.commspubliques.templates.message.MessageIdentity;
import org.commspubliques.templates.message.MessageTemplate;
import org.commspubliques.templates.message.MessageTemplateReader;
import org.commspubliques.templates.message.ReadyTemplates;

/** « Le dossier d’un modèle » */
public final class TemplateFolderGuide extends GuidePage {

    private static final List<String> FILES = List.of("modele.json", "site.fr.txt", "sms.fr.txt");

    /** The page. */
    public TemplateFolderGuide() {
        shows("dossier-lire", this::read);
        shows("dossier-prets", this::ready);
        shows("dossier-fautes", this::mistakes);
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FILES.forEach(file -> files.put(file, Town.file("rue-barree/" + file)));
        return files;
    }

    private static void inFolder(Work work) throws IOException {
        Path folder = Files.createTempDirectory("modeles");
        try {
            work.run(folder);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted((one, other) -> other.compareTo(one)).forEach(TemplateFolderGuide::delete);
            }
        }
    }

    /** What needs a folder. */
    @FunctionalInterface
    private interface Work {
        void run(Path folder) throws IOException;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() throws IOException {
        inFolder(root -> {
            Path folder = Files.createDirectory(root.resolve("rue-barree"));
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            // spotless:off
            // <guide:dossier-lire>
            MessageTemplate template = MessageTemplate.read(MessageFiles.in(folder));
            MessageIdentity issuer = MessageIdentity.builder("Ville du Mont-Dore").shortName("Mont-Dore").phone("43 70 00").build();
            Map<String, Object> values = Map.of("rue", "rue des Pins", "date", LocalDate.of(2025, 9, 4));
            List<Variant> variants = template.variants(values, issuer, Locale.forLanguageTag("fr-NC"));
            variants.forEach(variant -> {
                print(variant.id() + ", modèle " + template.id() + " " + template.version());
                variant.sections().forEach(section -> print("  [" + section.role().label().fr() + "] " + section.text()));
            });
            // </guide:dossier-lire>
            // spotless:on
        });
    }

    private void ready() throws IOException {
        inFolder(root -> {
            // spotless:off
            // <guide:dossier-prets>
            Path templates = root.resolve("modeles");
            List<Path> made = ReadyTemplates.copyTo(templates);            // refuse d’écraser un dossier du même nom
            print(made.size() + " dossiers : " + made.get(0).getFileName() + ", " + made.get(1).getFileName() + "…");
            MessageTemplate first = MessageTemplateReader.standard().readAll(templates).get(0);
            print(first.title().fr() + " : " + first.layouts());
            // </guide:dossier-prets>
            // spotless:on
        });
    }

    private void mistakes() {
        fault("modele.json", "\"purpose\": \"serviceInformation\"", "\"purpose\": \"information de service\"");
        fault("modele.json", "\"version\": \"1.0\",", "");
        fault("modele.json", "\"2025-09-04\"", "\"jeudi\"");
        fault("site.fr.txt", "[chapô]", "[chapeau]");
        fault("site.fr.txt", "[chapô]\n{{#déviation}}Passez {{déviation}}.{{/déviation}}", "[chapô]");
        fault("site.fr.txt", "{{#déviation}}Passez {{déviation}}.{{/déviation}}", "Passez {{déviation}}.");
        fault("sms.fr.txt", "[texte]\n", "");
        fault("sms.fr.txt", "{{rue}}", "{{rues}}");
        Map<String, byte[]> sms = files();
        sms.put("texto.fr.txt", sms.get("sms.fr.txt"));
        refused(sms);
        Map<String, byte[]> noManifest = files();
        noManifest.remove("modele.json");
        refused(noManifest);
    }

    private void fault(String file, String good, String bad) {
        Map<String, byte[]> files = files();
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(good)) {
            throw new IllegalStateException(file + " does not say " + good);
        }
        files.put(file, text.replace(good, bad).getBytes(StandardCharsets.UTF_8));
        refused(files);
    }

    private void refused(Map<String, byte[]> files) {
        try {
            MessageTemplate.read(MessageFiles.of("rue-barree", files));
            throw new IllegalStateException("nothing is wrong");
        } catch (CommsException refused) {
            print(refused.message(Locale.FRENCH));
        }
    }
}
