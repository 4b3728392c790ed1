// Reads what the library says and shows it; no rule is here.
"use strict";

const LANGUAGE = document.documentElement.lang;
const SEVERITY = { blocking: "bloquant", warning: "avertissement", info: "information" };
const served = location.protocol.startsWith("http");
const field = document.getElementById("saisie");
let asked = 0;

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function words(wording) {
  return wording[LANGUAGE] ?? wording.fr;
}

/** Findings of the first variant: the text is the same on all channels. */
function findingsOfText(report) {
  return report.findings.filter((finding) => finding.span && finding.pointer === "/variants/0/sections/0/text");
}

function showText(text, report) {
  const target = document.getElementById("marques");
  target.replaceChildren();
  let done = 0;
  const spans = findingsOfText(report).sort((a, b) => a.span.start - b.span.start);
  for (const finding of spans) {
    if (finding.span.start < done) continue;
    target.append(text.slice(done, finding.span.start));
    const mark = element("mark", text.slice(finding.span.start, finding.span.end), finding.severity);
    mark.title = words(finding.message);
    target.append(mark);
    done = finding.span.end;
  }
  target.append(text.slice(done));
}

function showMeasures(measures) {
  const rows = measures.filter((measure) => measure.pointer.endsWith("/text"));
  document.getElementById("compteurs").replaceChildren(...rows.map((measure) => {
    const row = element("tr");
    const channel = element("th", words(measure.channel));
    channel.scope = "row";
    const count = element("td");
    count.append(`${measure.used} / ${measure.max} ${words(measure.unit)}`);
    const meter = element("meter");
    meter.max = measure.max;
    meter.value = Math.min(measure.used, measure.max);
    meter.setAttribute("aria-label", `${words(measure.channel)}, ${words(measure.field)}`);
    count.append(element("br"), meter);
    const left = measure.max - measure.used;
    const rest = element("td", left < 0 ? `${-left} de trop` : String(left), left < 0 ? "number over" : "number fits");
    row.append(channel, count, rest);
    return row;
  }));
  const over = rows.filter((measure) => measure.used > measure.max).length;
  document.getElementById("resume").textContent =
      over === 0 ? "Le texte tient sur tous les canaux." : over === 1 ? "Une limite est dépassée." : `${over} limites sont dépassées.`;
}

function law(reference) {
  const item = element("abbr", words(reference.citation));
  item.title = reference.title;
  return item;
}

function showFindings(report) {
  const seen = new Set();
  const items = [];
  for (const finding of report.findings) {
    const key = `${finding.ruleId} ${finding.excerpt} ${words(finding.message)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const item = element("li", "", finding.severity);
    item.append(element("strong", words(finding.message)));
    if (finding.excerpt) item.append(element("p", `« ${finding.excerpt} »`));
    for (const proposal of finding.proposals) {
      item.append(element("p", proposal.rewording ? `${words(proposal.advice)} « ${proposal.rewording} »` : words(proposal.advice)));
    }
    const meta = element("p", `${finding.ruleId} · ${SEVERITY[finding.severity] ?? finding.severity}`, "meta");
    for (const reference of finding.references) meta.append(" · ", law(reference));
    item.append(meta);
    items.push(item);
  }
  document.getElementById("liste").replaceChildren(...items);
  if (items.length === 0) document.getElementById("liste").append(element("li", "Rien à signaler."));
}

function show(data, text) {
  document.getElementById("notice").textContent = words(data.notice);
  showText(text, data.report);
  showMeasures(data.measures);
  showFindings(data.report);
}

async function ask() {
  const turn = ++asked;
  const text = field.value;
  const answer = await fetch("/mesures", { method: "POST", headers: { "Content-Type": "text/plain;charset=utf-8" }, body: text });
  if (answer.ok && turn === asked) show(await answer.json(), text);
}

const data = JSON.parse(document.getElementById("data").textContent);
const text = data.communication.variants[0].sections[0].text;
field.value = text;
field.readOnly = !served;
document.getElementById("mode").textContent = served
    ? "Modifiez le texte : tout suit."
    : "Page seule : le texte ne se modifie pas. Lancez le programme avec --port 8080 pour écrire.";
if (served) field.addEventListener("input", ask);
show(data, text);
