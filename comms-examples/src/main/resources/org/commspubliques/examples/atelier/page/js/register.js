/** Verifies the register and tells the result. */

import { post } from './api.js';
import { byId, h } from './dom.js';
import { t } from './words.js';

export class Register {
  constructor({ fail }) {
    byId('verify').addEventListener('click', async () => {
      try {
        this.show(await post('/api/verification', {}));
      } catch (error) {
        fail(error);
      }
    });
  }

  show(view) {
    byId('verification').replaceChildren(h(
      'div',
      { class: `result ${view.intact ? 'ok' : 'blocking'}`, 'data-testid': 'verification', 'data-intact': String(view.intact) },
      h('p', { class: 'message' }, view.summary),
      h('p', {}, view.detail),
      view.headHash === '' ? null : h('p', { class: 'meta' }, t('headHash'), h('br'), h('code', {}, view.headHash)),
      h('p', { class: 'meta' }, view.at),
    ));
  }

  clear() {
    byId('verification').replaceChildren();
  }
}
