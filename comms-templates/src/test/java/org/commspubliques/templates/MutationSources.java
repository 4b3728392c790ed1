package org.commspubliques.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.templates.escape.OutputFormat;

/** Valid templates in every format, which use all of the language; what is done to them is another matter. */
final class MutationSources {

    static final Map<String, String> PARTIALS = Map.of(
            "ligne", "<li class=\"{{nom}}\">{{nom}} : {{valeur}}</li>\n",
            "cadre", "<main title='{{titre}}'>\n  {{$corps}}<p>{{texte}}</p>{{/corps}}\n</main>\n{{$pied}}{{/pied}}",
            "simple", "{{titre}}, {{$corps}}{{texte}}{{/corps}}\n");

    private static final Map<String, String> PAGE_PARTS = Stream.of(
                    "head",
                    "foot",
                    "about",
                    "fold",
                    "media",
                    "alt",
                    "figcaption",
                    "section",
                    "lines",
                    "blocks",
                    "finding",
                    "severity",
                    "source",
                    "counts",
                    "texts",
                    "icon-ok",
                    "icon-info",
                    "icon-image",
                    "icon-warning",
                    "icon-blocking",
                    "icon-void")
            .collect(Collectors.toMap(name -> name, name -> resource("preview/" + name + ".mustache.html")));

    static final List<TemplateSource> ALL = all();

    private MutationSources() {}

    private static List<TemplateSource> all() {
        List<TemplateSource> all = new ArrayList<>();
        html(
                all,
                "<h1>{{titre}}</h1>\n<p title=\"{{note}}\" class='a {{nom}}'>{{texte}}</p>\n",
                "<a href=\"{{lien}}\">{{titre}}</a> <a href='/avis/{{titre}}?q={{texte}}#{{nom}}'>{{lien}}</a>",
                "<style>p { color: {{titre}}; font-family: '{{texte}}' }</style><p style=\"width:{{nombre}}px;color:{{nom}}\">x</p>",
                "<script>var a = {{titre}}, b = [\"{{texte}}\", '{{note}}', {{nombre}}];</script><p>{{texte}}</p>",
                "<script type=\"application/ld+json\">{\"name\": {{titre}}, \"url\": \"{{lien}}\"}</script>",
                "<!-- {{titre}} --><p>{{texte}}</p><textarea>{{note}}</textarea><title>{{titre}}</title>",
                "<p{{#urgent}} class=\"urgent {{titre}}\"{{/urgent}}{{^urgent}} class=\"calme\"{{/urgent}}>{{texte}}</p>",
                "<ul>\n{{#lignes}}\n  {{>ligne}}\n{{/lignes}}\n{{^lignes}}\n<li>rien</li>\n{{/lignes}}\n</ul>\n",
                "{{<cadre}}{{$corps}}<p>{{titre}} {{note ?: \"rien\"}}</p>{{/corps}}{{$pied}}<hr>{{lieu.nom}}{{/pied}}{{/cadre}}",
                "<p>{{#mots}}{{.}}{{^@last}}, {{/@last}}{{#@last}}.{{/@last}}{{/mots}} ({{mots | liste}}) {{note ?: \"x\"}}</p>",
                "<p>{{titre | majuscules}} {{texte | tronque: 12}} {{prix | nombre: 2}} {{jour | date_longue}} {{nombre | pluriel: \"avis\","
                        + " \"avis\"}}</p>",
                "<p>{{note ?? \"Note : <b title='{{note}}'>{{texte}}</b>\" ?: \"sans {{titre}}\"}}</p><img src=\"/i/{{nom}}.png\" alt=\"{{texte}}\">",
                "<table><tr>{{#lignes}}<td data-n=\"{{@index}}\">{{nom}}</td>{{/lignes}}</tr></table>{{! un mot }}\n",
                "{{=<% %>=}}<p title=\"<% titre %>\"><%# urgent %><% texte %><%/ urgent %></p><%={{ }}=%><i>{{nom}}</i>",
                "<svg><a xlink:href=\"{{lien}}\"><text>{{titre}}</text></a></svg><noscript><p title='{{note}}'>x</p></noscript>",
                "<div>{{#gras}}{{titre}} et <i>{{nom}}</i>{{/gras}}</div><input value=\"{{texte}}\" name='{{nom}}'>",
                "<form action=\"{{lien}}\"><select><option value=\"{{nom}}\"{{#urgent}} selected{{/urgent}}>{{titre}}</select></form>");
        for (String page : List.of("finding", "media", "sms", "foot")) {
            all.add(TemplateSource.of(page, resource("preview/" + page + ".mustache.html"), OutputFormat.HTML));
        }
        add(
                all,
                OutputFormat.XML,
                "<a t=\"{{titre}}\"><b>{{texte}}</b>{{#lignes}}<c n='{{nom}}'/>{{/lignes}}<!-- x --></a>");
        add(
                all,
                OutputFormat.JSON,
                "{\"a\": {{titre}}, \"b\": \"{{texte}}\", \"c\": [{{#mots}}{{.}}, {{/mots}}{{nombre}}]}");
        add(all, OutputFormat.JSONL, "{\"a\": {{titre}}}\n{\"b\": \"{{texte}} {{note}}\"}\n");
        add(all, OutputFormat.CSV, "{{titre}};\"{{texte}}\"\r\n{{#lignes}}\n{{nom}};{{valeur}}\r\n{{/lignes}}\n");
        add(
                all,
                OutputFormat.ICALENDAR,
                "BEGIN:VEVENT\nSUMMARY:{{titre}}\nLOCATION;ALTREP=\"{{lien}}\":{{lieu.nom}}\nEND:VEVENT\n");
        add(all, OutputFormat.EMAIL_SUBJECT, "{{titre}} : {{texte}}{{#urgent}} (urgent){{/urgent}}");
        add(all, OutputFormat.EMAIL_HEADER, "\"{{nom}}\" <{{titre}}>, {{texte}} <{{note}}>");
        add(
                all,
                OutputFormat.MARKDOWN,
                "# {{titre}}\n\n* {{texte}}\n{{#lignes}}\n* [{{nom}}]({{lien}}) `{{valeur}}`\n{{/lignes}}\n");
        add(all, OutputFormat.URL, "https://ville.nc/{{titre}}?q={{texte}}#{{nom}}");
        add(all, OutputFormat.SMS, "{{titre | capitale}} : {{texte}}{{#note}} ({{note}}){{/note}}{{>simple}}");
        add(
                all,
                OutputFormat.PLAIN_TEXT,
                "{{titre}}\n\nLe {{jour | date_longue}}, à {{lieu.nom}}.\n{{#mots}}\n- {{.}}\n{{/mots}}\n{{note ?: \"Entrée libre\"}}\n");
        return List.copyOf(all);
    }

    private static void html(List<TemplateSource> all, String... sources) {
        Stream.of(sources).forEach(source -> add(all, OutputFormat.HTML, source));
    }

    private static void add(List<TemplateSource> all, OutputFormat format, String source) {
        all.add(TemplateSource.of(format + "-" + all.size(), source, format));
    }

    private static String resource(String name) {
        try (InputStream stream = TemplateEngine.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not there");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the pages of previews include. */
    static Optional<String> pagePart(String name) {
        return Optional.ofNullable(PAGE_PARTS.get(name));
    }
}
