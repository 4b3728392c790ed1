/**
 * A text being typed, with what was found in it underlined: a copy of the text lies behind the one that is typed, letter on
 * letter, and carries the marks. Only the pieces that changed are touched.
 */

import { h } from './dom.js';

const RANK = { info: 1, warning: 2, blocking: 3 };

/** The pieces of a text: each with the findings that cover it, the gravest first. */
function pieces(text, findings) {
  if (findings.length === 0) {
    return [{ text, severity: '', findings: [] }];
  }
  const cuts = new Set([0, text.length]);
  for (const finding of findings) {
    cuts.add(Math.min(finding.start, text.length));
    cuts.add(Math.min(finding.end, text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const sorted = [...findings].sort((a, b) => a.start - b.start);
  const result = [];
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const from = places[i];
    while (next < sorted.length && sorted[next].start <= from) {
      open.push(sorted[next++]);
    }
    open = open.filter((finding) => finding.end > from);
    const covering = [...open].sort((a, b) => RANK[b.severity] - RANK[a.severity]);
    result.push({
      text: text.slice(from, places[i + 1]),
      severity: covering.length > 0 ? covering[0].severity : '',
      findings: covering,
    });
  }
  return result;
}

const same = (a, b) => a.text === b.text && a.severity === b.severity;

function nodeOf(piece) {
  return piece.severity === '' ? document.createTextNode(piece.text) : h('mark', { class: piece.severity }, piece.text);
}

export class TextField {
  constructor({ id, testId, label, rows = 3, oneLine = false, onInput }) {
    this.findings = [];
    this.shown = [];
    this.nodes = [];
    this.area = h('textarea', {
      id,
      'data-testid': testId,
      rows: oneLine ? 1 : rows,
      // What is written here is French, whatever the language of the page.
      lang: 'fr',
      spellcheck: 'true',
      autocomplete: 'off',
    });
    // A text may end with a line break, which has a height only before something.
    this.end = document.createTextNode('\u200B');
    this.back = h('div', { class: 'back', 'aria-hidden': 'true' });
    this.back.append(this.end);
    this.label = h('label', { for: id }, label);
    this.box = h('div', { class: oneLine ? 'text one-line' : 'text' }, this.back, this.area);
    this.area.textField = this;
    this.last = '';
    this.area.addEventListener('input', (event) => {
      this.compose();
      this.follow();
      onInput(event.timeStamp);
    });
    if (oneLine) {
      this.area.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
        }
      });
    }
  }

  get value() {
    return this.area.value;
  }

  set value(text) {
    this.area.value = text;
    this.findings = [];
    this.last = text;
    this.draw();
  }

  /** The library counts composed characters: the text that is typed is the one it sees, offset by offset. */
  compose() {
    const typed = this.area.value;
    const composed = typed.normalize('NFC');
    if (composed !== typed) {
      const caret = typed.slice(0, this.area.selectionStart).normalize('NFC').length;
      this.area.value = composed;
      this.area.setSelectionRange(caret, caret);
    }
  }

  /** Until the answer is there, the marks move with the text. */
  follow() {
    const before = this.last;
    const now = this.area.value;
    let start = 0;
    const shortest = Math.min(before.length, now.length);
    while (start < shortest && before.charCodeAt(start) === now.charCodeAt(start)) {
      start++;
    }
    let tail = 0;
    while (
      tail < shortest - start
      && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
    ) {
      tail++;
    }
    const oldEnd = before.length - tail;
    const shift = now.length - before.length;
    this.findings = this.findings
      .filter((finding) => finding.end <= start || finding.start >= oldEnd)
      .map((finding) => (finding.start >= oldEnd
        ? { ...finding, start: finding.start + shift, end: finding.end + shift }
        : finding));
    this.last = now;
    this.draw();
  }

  show(findings) {
    this.findings = findings;
    this.draw();
  }

  draw() {
    const wanted = pieces(this.area.value, this.findings);
    let head = 0;
    while (head < wanted.length && head < this.shown.length && same(wanted[head], this.shown[head])) {
      head++;
    }
    let tail = 0;
    while (
      tail < wanted.length - head
      && tail < this.shown.length - head
      && same(wanted[wanted.length - 1 - tail], this.shown[this.shown.length - 1 - tail])
    ) {
      tail++;
    }
    const removed = this.nodes.slice(head, this.nodes.length - tail);
    const added = wanted.slice(head, wanted.length - tail);
    const kept = this.nodes.slice(this.nodes.length - tail);
    const fresh = this.patch(removed, added, kept[0] ?? this.end);
    this.nodes = [...this.nodes.slice(0, head), ...fresh, ...kept];
    this.shown = wanted;
    wanted.forEach((piece, i) => {
      this.nodes[i].findings = piece.findings;
    });
  }

  /** Where only words changed, nodes stay and take them. */
  patch(removed, added, before) {
    if (removed.length === added.length && added.every((piece, i) => fits(piece, removed[i]))) {
      added.forEach((piece, i) => {
        const text = removed[i].nodeType === Node.TEXT_NODE ? removed[i] : removed[i].firstChild;
        if (text.data !== piece.text) {
          text.data = piece.text;
        }
      });
      return removed;
    }
    removed.forEach((node) => node.remove());
    const fresh = added.map(nodeOf);
    for (const node of fresh) {
      this.back.insertBefore(node, before);
    }
    return fresh;
  }

  /** The gravest finding at a place of the text. */
  at(offset) {
    return this.findings
      .filter((finding) => finding.start <= offset && offset <= finding.end && finding.end > finding.start)
      .sort((a, b) => RANK[b.severity] - RANK[a.severity])[0];
  }

  select(start, end) {
    this.area.focus();
    this.area.setSelectionRange(start, end);
    const mark = this.markAt(start);
    (mark ?? this.area).scrollIntoView({ block: 'nearest' });
  }

  markAt(start) {
    let offset = 0;
    for (let i = 0; i < this.shown.length; i++) {
      if (offset === start && this.nodes[i].nodeType === Node.ELEMENT_NODE) {
        return this.nodes[i];
      }
      offset += this.shown[i].text.length;
    }
    return null;
  }

  /** Replaces a part as if it had been typed, so that it can be undone. */
  replace(start, end, text) {
    this.area.focus();
    this.area.setSelectionRange(start, end);
    const typed = document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    if (!typed) {
      this.area.setRangeText(text, start, end, 'end');
      this.area.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

function fits(piece, node) {
  return piece.severity === ''
    ? node.nodeType === Node.TEXT_NODE
    : node.nodeType === Node.ELEMENT_NODE && node.className === piece.severity && piece.text !== '';
}
