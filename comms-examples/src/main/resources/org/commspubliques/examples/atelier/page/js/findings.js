/** The list of findings beside the text: what is wrong, the law, a better wording; and the way from one to the next. */

import { byId, h, say } from './dom.js';
import { andMore, countOfFindings, quoted, t } from './words.js';

const MOST_SHOWN = 80;

export class Findings {
  /** `field(place)` finds the text that a finding is in, `name(place)` says what it is called. */
  constructor({ field, name }) {
    this.field = field;
    this.name = name;
    this.findings = [];
    this.items = new Map();
    this.active = null;
    this.tipAt = 0;
    this.pinned = false;
    byId('next-finding').addEventListener('click', () => this.step(1));
    byId('previous-finding').addEventListener('click', () => this.step(-1));
    document.addEventListener('keydown', (event) => this.key(event));
    document.addEventListener('selectionchange', () => this.caret());
    document.addEventListener('click', (event) => this.tap(event.target.textField));
    this.watchPointer();
  }

  show(findings, written) {
    this.findings = findings;
    const seen = new Map();
    const wanted = findings.slice(0, MOST_SHOWN).map((finding) => {
      const better = finding.proposals.map((proposal) => proposal.text);
      const base = JSON.stringify([finding.rule, finding.place, finding.excerpt, finding.message, better]);
      const again = seen.get(base) ?? 0;
      seen.set(base, again + 1);
      return [`${base}#${again}`, finding];
    });
    this.place(wanted);
    const count = byId('findings-count');
    if (count.dataset.count !== String(findings.length)) {
      count.textContent = String(findings.length);
      count.dataset.count = String(findings.length);
      say(countOfFindings(findings.length));
    }
    const none = byId('findings-none');
    none.hidden = findings.length > 0;
    none.dataset.t = written ? 'none' : 'noText';
    none.textContent = t(none.dataset.t);
    const rest = findings.length - MOST_SHOWN;
    byId('findings-more').hidden = rest <= 0;
    byId('findings-more').textContent = rest > 0 ? andMore(rest) : '';
  }

  /** Items that are still there stay as they are. */
  place(wanted) {
    const list = byId('findings-list');
    const keys = new Set(wanted.map(([key]) => key));
    for (const [key, item] of this.items) {
      if (!keys.has(key)) {
        item.remove();
        this.items.delete(key);
      }
    }
    let next = list.firstElementChild;
    for (const [key, finding] of wanted) {
      let item = this.items.get(key);
      if (item === undefined) {
        item = this.item(finding);
        this.items.set(key, item);
      }
      item.finding = finding;
      if (item === next) {
        next = next.nextElementSibling;
      } else {
        list.insertBefore(item, next);
      }
    }
    list.tabIndex = wanted.length > 0 ? 0 : -1;
  }

  /** After a change of language everything is written anew. */
  forget() {
    byId('findings-list').replaceChildren();
    this.items.clear();
  }

  item(finding) {
    const item = h('li', { class: `finding ${finding.severity}`, 'data-rule': finding.rule, 'data-place': finding.place });
    const go = () => this.goTo(item.finding);
    item.append(h(
      'p',
      { class: 'finding-head' },
      h('span', { class: `badge ${finding.severity}` }, t(finding.severity)),
      h('span', { class: 'meta' }, this.name(finding.place)),
    ));
    if (finding.excerpt !== '' && finding.end > finding.start) {
      item.append(h(
        'p',
        {},
        h('button', { type: 'button', class: 'excerpt', 'data-testid': 'go-to', lang: 'fr', title: t('goTo'), onclick: go }, quoted(finding.excerpt)),
      ));
    }
    item.append(h('p', { class: 'message' }, finding.message));
    if (finding.law !== '') {
      item.append(h('p', { class: 'law meta' }, finding.law));
    }
    const seen = new Set();
    for (const proposal of finding.proposals) {
      if (!seen.has(proposal.advice)) {
        seen.add(proposal.advice);
        item.append(h('p', { class: 'advice' }, proposal.advice));
      }
    }
    finding.proposals.forEach((proposal, i) => {
      if (proposal.end > proposal.start) {
        const sentence = proposal.start !== finding.start || proposal.end !== finding.end;
        item.append(h(
          'p',
          {},
          h(
            'button',
            { type: 'button', class: 'replace', 'data-testid': 'replace', onclick: () => this.replace(item.finding, i) },
            `${t(sentence ? 'replaceSentence' : 'replace')} ${quoted(proposal.text)}`,
          ),
        ));
      }
    });
    return item;
  }

  goTo(finding) {
    const field = this.field(finding.place);
    if (field === undefined) {
      return;
    }
    field.select(finding.start, finding.end);
    this.mark(finding);
    this.tip(finding, field.markAt(finding.start) ?? field.area);
    this.pinned = true;
    say(`${t(finding.severity)}. ${finding.message}`);
  }

  replace(finding, number) {
    const field = this.field(finding.place);
    if (field !== undefined) {
      const { start, end, text } = finding.proposals[number];
      this.hideTip();
      field.replace(start, end, text);
      say(t('replaced'));
    }
  }

  /** The next finding that is in a text, after the caret, or from the beginning. */
  step(direction) {
    const placed = this.findings.filter((finding) => this.field(finding.place) !== undefined && finding.end > finding.start);
    if (placed.length === 0) {
      say(t('none'));
      return;
    }
    const at = this.active === null ? -1 : placed.findIndex((finding) => sameFinding(finding, this.active));
    const next = at < 0 ? (direction > 0 ? 0 : placed.length - 1) : (at + direction + placed.length) % placed.length;
    this.goTo(placed[next]);
  }

  key(event) {
    if (event.key === 'F8') {
      event.preventDefault();
      if (event.altKey) {
        this.focusItem();
      } else {
        this.step(event.shiftKey ? -1 : 1);
      }
    } else if (event.key === 'Escape') {
      this.hideTip();
    }
  }

  focusItem() {
    const item = [...this.items.values()].find((one) => this.active !== null && sameFinding(one.finding, this.active))
      ?? byId('findings-list').firstElementChild;
    item?.querySelector('.replace, .excerpt')?.focus();
  }

  /** Where the caret stands in a finding, the list shows which. */
  caret() {
    const field = document.activeElement?.textField;
    if (field !== undefined) {
      const finding = field.at(field.area.selectionStart);
      if (finding !== undefined) {
        this.mark(finding);
      }
    }
  }

  /** A finger does not hover: what is found where it taps is told. */
  tap(field) {
    const finding = field?.at(field.area.selectionStart);
    if (finding !== undefined) {
      this.tip(finding, field.markAt(finding.start) ?? field.area);
      this.pinned = true;
    }
  }

  mark(finding) {
    if (this.active !== null && sameFinding(this.active, finding)) {
      return;
    }
    this.active = finding;
    const list = byId('findings-list');
    for (const item of list.querySelectorAll('[aria-current]')) {
      item.removeAttribute('aria-current');
    }
    for (const item of this.items.values()) {
      if (sameFinding(item.finding, finding)) {
        item.setAttribute('aria-current', 'true');
        list.scrollTop = item.offsetTop - list.offsetTop - 8;
      }
    }
  }

  watchPointer() {
    let waiting = false;
    let leaving = 0;
    const tip = byId('tip');
    document.addEventListener('pointermove', (event) => {
      if (waiting || event.pointerType !== 'mouse') {
        return;
      }
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        const under = document.elementsFromPoint(event.clientX, event.clientY);
        const mark = under.find((element) => element.nodeName === 'MARK' && element.findings?.length > 0);
        if (mark !== undefined && under.some((element) => element.textField !== undefined)) {
          clearTimeout(leaving);
          leaving = 0;
          this.tip(mark.findings[0], mark);
        } else if (!tip.hidden && !under.includes(tip) && leaving === 0 && !this.pinned) {
          leaving = setTimeout(() => this.hideTip(), 250);
        }
      });
    });
    document.addEventListener('input', () => this.hideTip());
    // Going to a finding scrolls to it: that is no reason to hide what is said of it.
    document.addEventListener('scroll', () => performance.now() - this.tipAt > 300 && this.hideTip(), {
      passive: true,
      capture: true,
    });
  }

  tip(finding, anchor) {
    const tip = byId('tip');
    const better = finding.proposals.find((proposal) => proposal.text !== '');
    this.pinned = false;
    tip.className = `tip ${finding.severity}`;
    tip.replaceChildren(
      h('p', { class: 'message' }, finding.message),
      finding.law === '' ? '' : h('p', { class: 'meta' }, finding.law),
      better === undefined ? '' : h('p', { class: 'advice' }, `→ ${better.text}`),
    );
    tip.hidden = false;
    this.tipAt = performance.now();
    const box = anchor.getBoundingClientRect();
    const width = tip.offsetWidth;
    const below = box.bottom + 8 + tip.offsetHeight < window.innerHeight;
    // Over the text, and not over the list beside it.
    const right = Math.min(anchor.closest('.text').getBoundingClientRect().right, window.innerWidth - 8);
    tip.style.left = `${Math.max(8, Math.min(box.left, right - width))}px`;
    tip.style.top = `${below ? box.bottom + 8 : Math.max(8, box.top - tip.offsetHeight - 8)}px`;
  }

  hideTip() {
    byId('tip').hidden = true;
  }
}

function sameFinding(a, b) {
  return a.place === b.place && a.start === b.start && a.end === b.end && a.rule === b.rule;
}
