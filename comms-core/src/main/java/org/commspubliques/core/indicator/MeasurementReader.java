package org.commspubliques.core.indicator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** Reads measurements from a table. Used once. */
final class MeasurementReader {

    private enum Column {
        INDICATOR,
        FROM,
        UNTIL,
        VALUE,
        SOURCE,
        PEOPLE
    }

    private static final ImmutableMap<String, Column> NAMES = ImmutableMap.<String, Column>builder()
            .put("indicateur", Column.INDICATOR)
            .put("indicator", Column.INDICATOR)
            .put("du", Column.FROM)
            .put("from", Column.FROM)
            .put("au", Column.UNTIL)
            .put("until", Column.UNTIL)
            .put("valeur", Column.VALUE)
            .put("value", Column.VALUE)
            .put("source", Column.SOURCE)
            .put("effectif", Column.PEOPLE)
            .put("people", Column.PEOPLE)
            .buildOrThrow();

    private static final List<Column> REQUIRED = List.of(Column.INDICATOR, Column.FROM, Column.UNTIL, Column.VALUE);

    private static final Wording A_DAY = Wording.of(
            "ce n’est pas un jour ; écrivez 07/09/2026 ou 2026-09-07", "no day; write 07/09/2026 or 2026-09-07");

    private static final Wording A_NUMBER = Wording.of(
            "ce n’est pas un nombre ; écrivez 1234,5 ou 1234.5, sans point ni virgule entre les milliers, "
                    + "en 18 chiffres au plus",
            "no number; write 1234,5 or 1234.5, without point or comma between the thousands, in 18 digits at most");

    private static final Wording A_COUNT =
            Wording.of("ce n’est pas un nombre de personnes", "this is no number of persons");

    private static final Wording SHORT_WORDS =
            Wording.of("texte de plus de 200 caractères", "text of more than 200 characters");

    /** What an empty number of persons is read as: null would be an error. */
    private static final long NOBODY_COUNTED = -1;

    private static final int MOST_DIGITS = 18;
    private static final int MOST_WORDS = 200;
    private static final int SHOWN = 40;

    private final IndicatorCatalog catalog;
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<Column, String> headings = new EnumMap<>(Column.class);
    private final Set<List<Object>> seen = new HashSet<>();

    MeasurementReader(IndicatorCatalog catalog) {
        this.catalog = catalog;
    }

    MeasurementFile read(byte[] bytes) {
        String text = text(bytes);
        if (problems.isEmpty()) {
            CsvTable table = new CsvTable(text);
            if (readHeading(table)) {
                int rows = 0;
                while (table.hasNext() && problems.size() < MeasurementFile.MOST_PROBLEMS) {
                    if (++rows > MeasurementFile.MOST_ROWS) {
                        problem(
                                0,
                                0,
                                "",
                                Wording.of(
                                        "plus de 100 000 lignes ; le reste n’a pas été lu",
                                        "more than 100,000 rows; the others were not read"));
                        break;
                    }
                    readRow(table);
                }
            }
        }
        return new MeasurementFile(measurements, problems);
    }

    private String text(byte[] bytes) {
        if (bytes.length > MeasurementFile.MOST_BYTES) {
            problem(0, 0, "", Wording.of("fichier de plus de 10 Mo", "file of more than 10 MB"));
            return "";
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problem(
                    0,
                    0,
                    "",
                    Wording.of(
                            "le fichier n’est pas en UTF-8 ; enregistrez-le au format « CSV UTF-8 »",
                            "the file is not in UTF-8; save it as 'CSV UTF-8'"));
            return "";
        }
    }

    private boolean readHeading(CsvTable table) {
        List<CsvTable.Field> row = table.hasNext() ? table.next() : List.of();
        table.problem().ifPresent(problems::add);
        for (int i = 0; i < row.size(); i++) {
            CsvTable.Field field = row.get(i);
            Column column = column(field.text());
            if (column != null && places.putIfAbsent(column, i) != null) {
                problem(
                        field.line(),
                        field.column(),
                        field.text().strip(),
                        Wording.of("cette colonne figure deux fois", "this column is there twice"));
            } else if (column != null) {
                headings.put(column, field.text().strip());
            }
        }
        for (Column column : REQUIRED) {
            if (!places.containsKey(column)) {
                problems.add(missing(column, row));
            }
        }
        return problems.isEmpty();
    }

    /** Accents and capitals do not count: « Valeur », « VALEUR : »; nor do the signs around the word. */
    private static @Nullable Column column(String heading) {
        return heading.length() > SHOWN ? null : NAMES.get(String.join(" ", Words.folded(heading)));
    }

    /** The heading that may stand for it is asked about, but only one that nearly is it: others may hold names of people. */
    private static ImportProblem missing(Column column, List<CsvTable.Field> headings) {
        List<String> names = NAMES.entrySet().stream()
                .filter(name -> name.getValue() == column)
                .map(Map.Entry::getKey)
                .toList();
        String known = String.join(" / ", names);
        for (CsvTable.Field heading : headings) {
            Optional<String> meant = NearestName.of(heading.text().strip(), names);
            if (meant.isPresent() && column(heading.text()) == null) {
                Wording question = NearestName.question(meant.get());
                return new ImportProblem(
                        heading.line(),
                        heading.column(),
                        heading.text().strip(),
                        Wording.of(
                                "colonne manquante : " + known + " ; " + question.fr(),
                                "missing column: " + known + "; " + question.en()));
            }
        }
        return new ImportProblem(1, 0, "", Wording.of("colonne manquante : " + known, "missing column: " + known));
    }

    private void readRow(CsvTable table) {
        List<CsvTable.Field> row = table.next();
        if (table.problem().isPresent()) {
            problems.add(table.problem().get());
            return;
        }
        if (row.stream().allMatch(field -> field.text().isBlank())) {
            return;
        }
        int before = problems.size();
        int line = row.get(0).line();
        String indicator = read(row, Column.INDICATOR, this::indicator, this::anIndicator);
        LocalDate from = read(row, Column.FROM, MeasurementReader::day, text -> A_DAY);
        LocalDate until = read(row, Column.UNTIL, MeasurementReader::day, text -> A_DAY);
        BigDecimal value = read(row, Column.VALUE, MeasurementReader::number, text -> A_NUMBER);
        String source = read(row, Column.SOURCE, MeasurementReader::words, text -> SHORT_WORDS);
        Long people = read(row, Column.PEOPLE, MeasurementReader::count, text -> A_COUNT);
        if (problems.size() > before || indicator == null || from == null || until == null || value == null) {
            return;
        }
        if (until.isBefore(from)) {
            problem(line, 0, "", Wording.of("la période finit avant de commencer", "the period ends before it starts"));
        } else if (!seen.add(List.of(indicator, from, until, Objects.requireNonNullElse(source, "")))) {
            problem(
                    line,
                    0,
                    "",
                    Wording.of(
                            "même indicateur, même période et même source qu’une ligne précédente",
                            "same indicator, period and source as an earlier line"));
        } else {
            Long known = people == null || people == NOBODY_COUNTED ? null : people;
            measurements.add(
                    new Measurement(indicator, from, until, value, Objects.requireNonNullElse(source, ""), known));
        }
    }

    /** Makes something of the words of a field, or null where it cannot. */
    private interface FieldReader<T> {
        @Nullable T read(String text);
    }

    private <T> @Nullable T read(
            List<CsvTable.Field> row, Column column, FieldReader<T> reader, Function<String, Wording> expected) {
        Integer place = places.get(column);
        if (place == null) {
            return null;
        }
        CsvTable.Field field = place < row.size()
                ? row.get(place)
                : new CsvTable.Field("", row.get(0).line(), 0);
        String text = field.text().strip();
        T read = reader.read(text);
        if (read == null) {
            Wording problem = expected.apply(text);
            String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
            problem(
                    field.line(),
                    field.column(),
                    headings.getOrDefault(column, ""),
                    Wording.of("« " + shown + " » : " + problem.fr(), "'" + shown + "': " + problem.en()));
        }
        return read;
    }

    private @Nullable String indicator(String text) {
        return catalog.named(text).map(Indicator::id).orElse(null);
    }

    private Wording anIndicator(String text) {
        String known =
                String.join(", ", catalog.all().stream().map(Indicator::id).toList());
        return catalog.nearest(text)
                .map(NearestName::question)
                .map(meant -> Wording.of(
                        "indicateur inconnu ; " + meant.fr() + " Connus : " + known,
                        "unknown indicator; " + meant.en() + " Known: " + known))
                .orElseGet(() ->
                        Wording.of("indicateur inconnu ; connus : " + known, "unknown indicator; known: " + known));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            List<String> parts = Splitter.on('/').limit(4).splitToList(text);
            if (parts.size() == 3
                    && parts.get(2).length() == 4
                    && parts.stream().allMatch(MeasurementReader::isFigure)) {
                return LocalDate.of(
                        Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(0)));
            }
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Spaces of all sorts between the digits, one comma or one point, a sign in front, a percent sign behind. */
    private static @Nullable BigDecimal number(String text) {
        StringBuilder plain = new StringBuilder();
        int marks = 0;
        int digits = 0;
        int end = text.endsWith("%") ? text.length() - 1 : text.length();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
                digits++;
            } else if (c == ',' || c == '.') {
                plain.append('.');
                marks++;
            } else if (i == 0 && (c == '-' || c == '\u2212')) {
                plain.append('-');
            } else if (!Character.isSpaceChar(c) && !(i == 0 && c == '+')) {
                return null;
            }
        }
        if (marks > 1 || digits == 0 || digits > MOST_DIGITS) {
            return null;
        }
        return new BigDecimal(plain.toString());
    }

    private static @Nullable Long count(String text) {
        if (text.isEmpty()) {
            return NOBODY_COUNTED;
        }
        BigDecimal number = number(text);
        if (number == null || number.signum() < 0 || number.stripTrailingZeros().scale() > 0) {
            return null;
        }
        return number.longValueExact();
    }

    private static @Nullable String words(String text) {
        return text.length() <= MOST_WORDS ? text : null;
    }

    private void problem(int line, int column, String field, Wording message) {
        problems.add(new ImportProblem(line, column, field, message));
    }
}
