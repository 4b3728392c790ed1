/** The form: a title, a purpose, an hour, and one text for each channel with its parts and what the channel counts. */

import { byId, h, options } from './dom.js';
import { TextField } from './field.js';
import { colon, grouped, t } from './words.js';

/** Channels whose texts begin with a title. */
const TITLED = new Set(['site', 'intranet', 'courriel', 'presse', 'bulletin', 'journal-interne', 'affiche', 'affichage', 'interne', 'notification']);

/** The parts that are written on one line. */
const ONE_LINE = new Set(['title', 'kicker', 'crosshead', 'signature', 'contact', 'caption', 'contentWarning']);

export class Editor {
  constructor({ onInput }) {
    this.onInput = onInput;
    this.session = null;
    this.variants = [];
    this.title = new TextField({ id: 'title-field', testId: 'title', label: t('title'), oneLine: true, onInput });
    this.title.label.dataset.t = 'title';
    byId('title-slot').append(this.title.label, this.title.box);
    for (const id of ['purpose', 'planned']) {
      byId(id).addEventListener('input', (event) => onInput(event.timeStamp));
    }
    byId('add-channel-button').addEventListener('click', () => this.addChannel());
  }

  /** Takes the lists of the session, in the reader’s language. */
  use(session) {
    this.session = session;
    options(byId('purpose'), session.purposes);
    for (const variant of this.variants) {
      this.name(variant);
    }
    this.offerChannels();
  }

  labelOf(list, value) {
    return this.session[list].find((choice) => choice.value === value)?.label ?? value;
  }

  content() {
    return {
      title: this.title.value,
      purpose: byId('purpose').value,
      ...(byId('planned').value === '' ? {} : { plannedAt: byId('planned').value }),
      variants: this.variants.map((variant) => ({
        channel: variant.channel,
        sections: variant.parts.map((part) => ({ role: part.role, text: part.field.value })),
      })),
    };
  }

  /** Whether there is a word in any text. */
  isWritten() {
    return this.variants.some((variant) => variant.parts.some((part) => part.field.value.trim() !== ''));
  }

  open(content) {
    this.title.value = content.title;
    byId('purpose').value = content.purpose;
    byId('planned').value = (content.plannedAt ?? '').slice(0, 16);
    byId('variants').replaceChildren();
    this.variants = [];
    for (const variant of content.variants) {
      this.add(variant.channel, variant.sections);
    }
    this.offerChannels();
  }

  /** The text that a place of the review is in. */
  field(place) {
    if (place === 'title') {
      return this.title;
    }
    const [variant, section] = place.split('/');
    return section === undefined ? undefined : this.variants[Number(variant)]?.parts[Number(section)]?.field;
  }

  /** What a place of the review is called. */
  placeName(place) {
    if (place === 'title') {
      return t('title');
    }
    if (place === '') {
      return t('whole');
    }
    const [index, section] = place.split('/');
    const variant = this.variants[Number(index)];
    if (variant === undefined) {
      return '';
    }
    const part = section === undefined ? t('wholeText') : this.labelOf('roles', variant.parts[Number(section)]?.role);
    return `${this.labelOf('channels', variant.channel)} · ${part}`;
  }

  offerChannels() {
    const taken = new Set(this.variants.map((variant) => variant.channel));
    options(byId('add-channel'), this.session.channels.filter((channel) => !taken.has(channel.value)));
  }

  addChannel() {
    const channel = byId('add-channel').value;
    if (channel === '') {
      return;
    }
    const roles = TITLED.has(channel) ? ['title', 'body'] : ['body'];
    const variant = this.add(channel, roles.map((role) => ({ role, text: '' })));
    this.offerChannels();
    this.onInput();
    variant.parts[0].field.area.focus();
  }

  add(channel, sections) {
    const heading = h('h3', { id: `variant-${channel}` });
    const remove = h('button', { type: 'button', class: 'small', 'data-testid': `remove-${channel}` });
    const counters = h('ul', { class: 'counters', 'data-testid': `counters-${channel}` });
    const parts = h('div', { class: 'parts' });
    const role = h('select', { id: `role-${channel}` });
    const roleLabel = h('label', { for: `role-${channel}`, class: 'sr' });
    const addPart = h('button', { type: 'button', class: 'small' });
    const box = h(
      'section',
      { class: 'variant', 'data-channel': channel, 'aria-labelledby': `variant-${channel}` },
      h('div', { class: 'variant-head' }, heading, remove),
      counters,
      parts,
      h('div', { class: 'inline add-part' }, roleLabel, role, addPart),
    );
    const variant = { channel, box, heading, remove, counters, counterItems: [], partBox: parts, role, roleLabel, addPart, parts: [], made: 0 };
    remove.addEventListener('click', () => this.removeChannel(variant));
    addPart.addEventListener('click', () => {
      const part = this.addPart(variant, { role: role.value, text: '' });
      this.onInput();
      part.field.area.focus();
    });
    this.variants.push(variant);
    sections.forEach((section) => this.addPart(variant, section));
    for (const one of this.variants) {
      this.name(one);
    }
    byId('variants').append(box);
    return variant;
  }

  addPart(variant, section) {
    const number = variant.made++;
    const field = new TextField({
      id: `text-${variant.channel}-${number}`,
      testId: `text-${variant.channel}-${number}`,
      label: '',
      rows: 4,
      oneLine: ONE_LINE.has(section.role),
      onInput: this.onInput,
    });
    const remove = h('button', { type: 'button', class: 'small quiet' });
    const box = h('div', { class: 'part' }, h('div', { class: 'part-head' }, field.label, remove), field.box);
    const part = { role: section.role, field, remove, box };
    remove.addEventListener('click', () => this.removePart(variant, part));
    variant.parts.push(part);
    variant.partBox.append(box);
    field.value = section.text;
    this.name(variant);
    return part;
  }

  removePart(variant, part) {
    variant.parts = variant.parts.filter((one) => one !== part);
    part.box.remove();
    this.name(variant);
    this.onInput();
    variant.parts[0].field.area.focus();
  }

  removeChannel(variant) {
    this.variants = this.variants.filter((one) => one !== variant);
    variant.box.remove();
    for (const other of this.variants) {
      this.name(other);
    }
    this.offerChannels();
    this.onInput();
    byId('add-channel').focus();
  }

  /** Puts what stands around the text in the present language. */
  name(variant) {
    const channel = this.labelOf('channels', variant.channel);
    variant.heading.textContent = channel;
    variant.remove.textContent = t('removeChannel');
    variant.remove.setAttribute('aria-label', `${t('removeChannel')}${colon()}${channel}`);
    variant.remove.hidden = this.variants.length < 2;
    variant.roleLabel.textContent = `${t('addPart')}${colon()}${channel}`;
    options(variant.role, this.session.roles, variant.role.value || 'body');
    variant.addPart.textContent = t('addPart');
    for (const part of variant.parts) {
      const role = this.labelOf('roles', part.role);
      part.field.label.replaceChildren(h('span', { class: 'sr' }, `${channel}${colon()}`), role);
      part.remove.textContent = t('removePart');
      part.remove.setAttribute('aria-label', `${t('removePart')}${colon()}${channel}, ${role}`);
      part.remove.hidden = variant.parts.length < 2;
    }
  }

  showFindings(findings) {
    const byPlace = new Map();
    for (const finding of findings) {
      if (finding.end > finding.start) {
        const list = byPlace.get(finding.place) ?? [];
        list.push(finding);
        byPlace.set(finding.place, list);
      }
    }
    this.title.show(byPlace.get('title') ?? []);
    this.variants.forEach((variant, i) => {
      variant.parts.forEach((part, j) => part.field.show(byPlace.get(`${i}/${j}`) ?? []));
    });
  }

  showCounters(counters) {
    this.variants.forEach((variant, i) => {
      const own = counters.filter((counter) => counter.variant === i);
      while (variant.counterItems.length > own.length) {
        variant.counterItems.pop().item.remove();
      }
      own.forEach((counter, j) => {
        variant.counterItems[j] ??= newCounter(variant.counters);
        showCounter(variant.counterItems[j], counter);
      });
    });
  }
}

function newCounter(list) {
  const words = document.createTextNode('');
  const bar = h('span', { class: 'bar-fill' });
  const item = h('li', { class: 'counter' }, h('span', { class: 'counter-words' }, words), h('span', { class: 'bar-track', 'aria-hidden': 'true' }, bar));
  list.append(item);
  return { item, words, bar, state: '' };
}

function showCounter(shown, counter) {
  const words = `${counter.field}${colon()}${grouped(counter.used)} / ${grouped(counter.max)} ${counter.unit}`;
  if (shown.words.data !== words) {
    shown.words.data = words;
    shown.bar.style.transform = `scaleX(${Math.min(1, counter.used / counter.max)})`;
  }
  const state = counter.fits ? 'counter' : `counter over ${counter.severity}`;
  if (shown.state !== state) {
    shown.item.className = state;
    shown.state = state;
  }
}
