/** Previews side by side: pages of their own, without scripts, loaded again only where what they show has changed. */

import { post } from './api.js';
import { byId, h } from './dom.js';
import { t } from './words.js';

/** After the last keystroke, in milliseconds. */
const CALM = 400;

export class Previews {
  constructor({ content, fail }) {
    this.content = content;
    this.fail = fail;
    this.waiting = 0;
    this.edition = 0;
    this.shown = [];
  }

  touch() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.ask(), CALM);
  }

  async ask() {
    const edition = ++this.edition;
    try {
      const { previews } = await post('/api/previews', this.content());
      if (edition === this.edition) {
        this.show(previews);
      }
    } catch (error) {
      this.fail(error);
    }
  }

  show(previews) {
    const box = byId('previews');
    while (this.shown.length > previews.length) {
      this.shown.pop().box.remove();
    }
    previews.forEach((preview, i) => {
      if (this.shown[i] === undefined) {
        const name = h('figcaption', {});
        const frame = h('iframe', { sandbox: '', 'data-testid': 'preview', tabindex: '0' });
        const figure = h('figure', { class: 'preview' }, name, frame);
        box.append(figure);
        this.shown[i] = { box: figure, name, frame, address: '' };
      }
      const shown = this.shown[i];
      shown.name.textContent = preview.channel;
      shown.frame.title = preview.title;
      if (shown.address !== preview.address) {
        shown.address = preview.address;
        shown.frame.src = preview.address;
      }
    });
    if (previews.length === 0) {
      box.replaceChildren(h('p', { class: 'calm' }, t('previewsNone')));
      this.shown = [];
    }
  }
}
