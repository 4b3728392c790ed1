/** The chain, who can act and until when, what one can decide oneself, the gate, and what happened. */

import { get, post } from './api.js';
import { byId, h } from './dom.js';
import { colon, t } from './words.js';

const NEEDS_REASON = new Set(['requestChanges', 'reject']);

export class Approval {
  /** `draft()` is the saved text or null, `dirty()` whether there is more; `told` and `fail` speak to the reader. */
  constructor({ draft, dirty, told, fail, changed }) {
    this.draft = draft;
    this.dirty = dirty;
    this.told = told;
    this.fail = fail;
    this.changed = changed;
    this.view = null;
  }

  async load() {
    const draft = this.draft();
    if (draft === null) {
      this.view = null;
      byId('approval-state').replaceChildren();
      byId('approval').replaceChildren(h('p', { class: 'calm' }, t('saveFirst')));
      return;
    }
    try {
      this.show(await get(`/api/communications/${draft.id}/approval`));
    } catch (error) {
      this.fail(error);
    }
  }

  /** What had the focus goes with what it was in: the title of the panel takes it. */
  show(view) {
    const held = byId('approval').contains(document.activeElement);
    this.view = view;
    byId('approval-state').replaceChildren(
      h('span', { class: `badge ${view.tone}`, id: 'state', 'data-testid': 'state' }, view.state),
    );
    byId('approval').replaceChildren(
      h('p', { id: 'unsaved-approval', class: 'hint', hidden: !this.dirty() }, t('unsavedApproval')),
      chain(view),
      ...(view.submitted
        ? [this.decisions(view), this.texts(view), trail(view)]
        : [h('p', {}, h('button', { type: 'button', id: 'submit', class: 'primary', onclick: () => this.submit() }, t('submit')))]),
    );
    if (held) {
      byId('approval-title').focus();
    }
  }

  dirtyChanged() {
    const hint = byId('unsaved-approval');
    if (hint !== null) {
      hint.hidden = !this.dirty();
    }
  }

  decisions(view) {
    if (view.actions.length === 0) {
      return h('p', { class: 'calm', id: 'nothing-to-decide' }, t('notYourTurn'));
    }
    return h('div', { class: 'decisions', id: 'decisions' }, view.actions.map((action, i) => this.decision(action, i)));
  }

  decision(action, number) {
    const error = h('p', { id: `reason-error-${number}`, class: 'error', role: 'alert', hidden: true });
    const reason = h('textarea', { id: `reason-${number}`, 'data-testid': 'reason', rows: 2, class: 'plain', 'aria-describedby': `reason-error-${number}` });
    const buttons = action.kinds.map((kind) => h(
      'button',
      {
        type: 'button',
        class: kind.value === 'approve' ? 'primary' : '',
        'data-testid': `decide-${kind.value}`,
        onclick: () => this.decide(action, kind.value, reason, error),
      },
      t(kind.value),
    ));
    return h(
      'fieldset',
      { class: 'decision', 'data-stage': action.stage },
      h('legend', {}, `${t('yourTurn')}${colon()}${action.stageName} (${t('forOffice')} ${action.officeName})`),
      h('label', { for: `reason-${number}` }, t('reason')),
      reason,
      error,
      h('div', { class: 'inline' }, buttons),
    );
  }

  async decide(action, kind, reason, error) {
    error.hidden = true;
    if (NEEDS_REASON.has(kind) && reason.value.trim() === '') {
      error.textContent = t('reasonNeeded');
      error.hidden = false;
      reason.focus();
      return;
    }
    await this.change('decisions', {
      name: crypto.randomUUID(),
      stage: action.stage,
      office: action.office,
      kind,
      seals: action.seals,
      reason: reason.value,
    }, t('decided'));
  }

  submit() {
    return this.change('submission', { version: this.view.version }, t('submitted'));
  }

  async change(what, body, words) {
    try {
      this.show(await post(`/api/communications/${this.draft().id}/${what}`, body));
      this.told(words);
      this.changed();
    } catch (error) {
      this.fail(error);
      await this.load();
    }
  }

  texts(view) {
    return h(
      'div',
      { class: 'gate' },
      h('h3', {}, t('publication')),
      h('ul', { class: 'texts' }, view.texts.map((text) => this.text(text))),
    );
  }

  text(text) {
    const published = text.published !== '';
    return h(
      'li',
      { class: 'gate-text', 'data-variant': text.variant },
      h(
        'div',
        { class: 'gate-head' },
        h('strong', {}, text.channel),
        h('code', { class: 'meta', title: t('seal') }, text.seal),
        published
          ? h('span', { class: 'badge ok' }, t('publishedAs'))
          : h(
            'button',
            {
              type: 'button',
              class: text.reasons.length === 0 ? 'primary small' : 'small',
              'data-testid': `publish-${text.variant}`,
              'aria-label': `${t('publishOn')}${colon()}${text.channel}`,
              onclick: () => this.publish(text),
            },
            t('publish'),
          ),
      ),
      published
        ? h('p', { class: 'meta file' }, text.published)
        : text.reasons.length === 0
          ? h('p', { class: 'calm' }, t('ready'))
          : h('ul', { class: 'reasons' }, text.reasons.map((reason) => h('li', {}, reason))),
    );
  }

  async publish(text) {
    try {
      const { reference } = await post(`/api/communications/${this.draft().id}/publications`, {
        name: crypto.randomUUID(),
        version: this.view.version,
        variant: text.variant,
      });
      this.told(`${t('published')}${colon()}${reference}`);
      this.changed();
    } catch (error) {
      this.fail(error);
    }
    await this.load();
  }
}

function chain(view) {
  return h(
    'ol',
    { class: 'chain', 'aria-label': view.chain },
    view.ranks.map((rank) => h('li', { class: 'rank' }, h('ul', {}, rank.map((stage) => h(
      'li',
      { class: `stage ${stage.status}`, 'data-stage': stage.id, 'data-status': stage.status },
      h('p', { class: 'stage-head' }, h('strong', {}, stage.name), ' ', h('span', { class: 'stage-status' }, stage.statusLabel)),
      h('p', { class: 'meta' }, `${stage.nature} · ${stage.offices}`),
      stage.votes.map((vote) => h('p', { class: 'vote' }, vote)),
      stage.waits === '' ? null : h('p', { class: 'waits' }, stage.waits),
      stage.due === '' ? null : h('p', { class: 'meta' }, stage.due),
    ))))),
  );
}

function trail(view) {
  return h(
    'details',
    { class: 'trail' },
    h('summary', {}, t('trail')),
    h('ol', { reversed: true }, view.trail.map((act) => h('li', {}, h('span', { class: 'meta' }, act.at), ' ', act.text))),
  );
}
