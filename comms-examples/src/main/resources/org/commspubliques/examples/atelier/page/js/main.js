/** Puts the page together, and keeps what is open. */

import { get, post, put, Refused, useToken } from './api.js';
import { Approval } from './approval.js';
import { byId, h, say } from './dom.js';
import { Editor } from './editor.js';
import { Findings } from './findings.js';
import { Live } from './live.js';
import { Previews } from './previews.js';
import { Register } from './register.js';
import { Week } from './week.js';
import { language, setLanguage, t, translate } from './words.js';

const VIEWS = { ecrire: 'write', semaine: 'week', registre: 'register' };

const EMPTY = () => ({
  title: '',
  purpose: 'serviceInformation',
  variants: [
    { channel: 'site', sections: [{ role: 'title', text: '' }, { role: 'body', text: '' }] },
    { channel: 'sms', sections: [{ role: 'body', text: '' }] },
  ],
});

/** A fictional text with something to find in it. */
const EXAMPLE = () => ({
  title: 'Coupure d’eau à Boulari',
  purpose: 'serviceInformation',
  variants: [
    {
      channel: 'site',
      sections: [
        { role: 'title', text: 'Coupure d’eau à Boulari' },
        {
          role: 'body',
          text: 'L’eau sera coupée à Boulari pendant les travaux du réseau. Grâce à l’action de votre maire, les travaux'
            + ' finiront vite.\n\nLes habitants pourront remplir leurs bidons devant l’école. CLIQUEZ ICI pour en savoir plus'
            + ' : https://www.mont-dore.example/eau',
        },
      ],
    },
    {
      channel: 'sms',
      sections: [{
        role: 'body',
        text: 'Ville du Mont-Dore : coupure d’eau à Boulari pendant les travaux du réseau. Faites des réserves. Une citerne'
          + ' sera installée devant l’école pour tous les habitants. Infos : https://www.mont-dore.example/eau',
      }],
    },
    {
      channel: 'facebook',
      sections: [{
        role: 'body',
        text: 'Coupure d’eau à Boulari : faites des réserves, une citerne sera devant l’école. Merci à tous pour votre'
          + ' patience !',
      }],
    },
  ],
});

let session = null;
let draft = null;
let dirty = false;
/** What had the focus last, the notice aside. */
let outside = null;

const editor = new Editor({ onInput: (since) => changed(since) });
const findings = new Findings({ field: (place) => editor.field(place), name: (place) => editor.placeName(place) });
const live = new Live({
  content: () => editor.content(),
  apply: (review) => {
    editor.showFindings(review.findings);
    editor.showCounters(review.counters);
    findings.show(review.findings, editor.isWritten());
  },
  fail,
});
const previews = new Previews({ content: () => editor.content(), fail });
const approval = new Approval({ draft: () => draft, dirty: () => dirty, told: (words) => notice('ok', words), fail, changed: () => list() });
const week = new Week({ fail });
const register = new Register({ fail });

function changed(since) {
  setDirty(true);
  live.touch(since);
  previews.touch();
}

function setDirty(value) {
  if (dirty !== value) {
    dirty = value;
    approval.dirtyChanged();
    saveState();
  }
}

function saveState() {
  byId('save-state').textContent = dirty ? t('unsaved') : draft === null ? t('neverSaved') : t('saved');
  byId('editor-meta').textContent = draft === null ? '' : `${draft.id} · ${draft.savedBy}, ${draft.savedAt}`;
}

/** Tells what was done, or what went wrong, until it is closed or something else happens. */
function notice(kind, what, { where = '', advice = '', reasons = [] } = {}, actions = []) {
  const box = byId('notice');
  box.className = `notice ${kind}`;
  box.replaceChildren(
    h('p', { class: 'message', 'data-testid': 'notice' }, what),
    reasons.length === 0 ? '' : h('ul', { class: 'reasons' }, reasons.map((reason) => h('li', {}, reason))),
    advice === '' ? '' : h('p', {}, advice),
    where === '' ? '' : h('p', { class: 'meta' }, where),
    h(
      'div',
      { class: 'inline' },
      actions,
      h('button', { type: 'button', class: 'small', id: 'close-notice', onclick: closeNotice }, t('close')),
    ),
  );
  box.hidden = false;
}

/** The focus goes back to where it was. */
function closeNotice() {
  byId('notice').hidden = true;
  if (outside?.isConnected) {
    outside.focus();
  }
}

function fail(error) {
  if (error instanceof Refused) {
    notice('blocking', error.error.what, error.error);
  } else {
    notice('blocking', t('offline'), { where: String(error.message ?? error) });
  }
}

/** Somebody else saved: the writer says whose version counts. */
function overtaken(error) {
  const act = (label, id, action) => h('button', { type: 'button', class: 'small', id, onclick: () => {
    byId('notice').hidden = true;
    action().catch(fail);
  } }, label);
  notice('blocking', error.error.what, error.error, [
    act(t('takeTheirs'), 'take-theirs', async () => show(await get(`/api/communications/${draft.id}`))),
    act(t('keepMine'), 'keep-mine', async () => {
      const theirs = await get(`/api/communications/${draft.id}`);
      draft = { ...draft, version: theirs.version };
      await save();
    }),
  ]);
}

/** The address says what is open, so that it can be kept and shared. */
function address() {
  history.replaceState(null, '', `${location.pathname}${location.search}#ecrire${draft === null ? '' : `/${draft.id}`}`);
}

async function save() {
  const content = editor.content();
  try {
    draft = draft === null
      ? await post('/api/communications', content)
      : await put(`/api/communications/${draft.id}`, { version: draft.version, content });
  } catch (error) {
    if (error instanceof Refused && error.error.code === 'atelier.overtaken') {
      overtaken(error);
    } else {
      fail(error);
    }
    return;
  }
  setDirty(JSON.stringify(content) !== JSON.stringify(editor.content()));
  saveState();
  address();
  say(t('saved'));
  await Promise.all([list(), approval.load()]);
}

function show(view) {
  draft = view;
  editor.open(view === null ? EMPTY() : view.content);
  dirty = false;
  saveState();
  live.touch();
  previews.touch();
  return approval.load().then(() => list());
}

async function open(id) {
  if (dirty && !window.confirm(t('leave'))) {
    address();
    return;
  }
  try {
    await show(await get(`/api/communications/${id}`));
    address();
  } catch (error) {
    fail(error);
  }
}

async function list() {
  try {
    const { lines } = await get('/api/communications');
    byId('communications').replaceChildren(...(lines.length === 0
      ? [h('li', { class: 'calm' }, t('noCommunication'))]
      : lines.map((line) => h('li', {}, h(
        'button',
        {
          type: 'button',
          class: 'line',
          'data-id': line.id,
          'aria-current': draft !== null && draft.id === line.id ? 'true' : undefined,
          onclick: () => open(line.id).then(() => byId('editor-title').focus()),
        },
        h('span', { class: 'line-title', lang: 'fr' }, line.title === '' ? line.id : line.title),
        h('span', { class: 'line-meta' }, h('span', { class: 'meta' }, line.id), h('span', { class: `badge ${line.tone}` }, line.state), line.mine ? h('span', { class: 'badge mine' }, t('yourself')) : ''),
      )))));
  } catch (error) {
    fail(error);
  }
}

function useSession(value) {
  session = value;
  useToken(value.token);
  byId('authority').textContent = value.authority;
  document.title = `Atelier · ${value.authority}`;
  byId('person').replaceChildren(...value.people.map((person) => h('option', { value: person.id }, `${person.name} (${person.office})`)));
  byId('person').value = value.me.id;
  for (const code of ['fr', 'en']) {
    byId(`lang-${code}`).setAttribute('aria-pressed', String(language() === code));
  }
  editor.use(value);
}

async function route({ focus = true } = {}) {
  const [name, id] = location.hash.slice(1).split('/');
  const view = VIEWS[name] ?? 'write';
  byId('notice').hidden = true;
  for (const other of Object.values(VIEWS)) {
    byId(`view-${other}`).hidden = other !== view;
    if (other === view) {
      byId(`nav-${other}`).setAttribute('aria-current', 'page');
    } else {
      byId(`nav-${other}`).removeAttribute('aria-current');
    }
  }
  if (view === 'week') {
    await week.load();
  } else if (view === 'register') {
    register.clear();
  } else if (id !== undefined && id !== draft?.id) {
    await open(id);
  }
  if (focus) {
    byId(`title-${view}`).focus();
    window.scrollTo(0, 0);
  }
}

async function speak(code) {
  setLanguage(code);
  const address = new URL(location.href);
  address.searchParams.set('lang', code);
  history.replaceState(null, '', address);
  try {
    useSession(await get('/api/session'));
    findings.forget();
    byId('notice').hidden = true;
    if (draft !== null) {
      const { author, savedBy, savedAt } = await get(`/api/communications/${draft.id}`);
      draft = { ...draft, author, savedBy, savedAt };
    }
    saveState();
    live.touch();
    previews.touch();
    register.clear();
    await Promise.all([list(), approval.load(), byId('view-week').hidden ? null : week.load()]);
  } catch (error) {
    fail(error);
  }
}

async function become(person) {
  try {
    useSession(await post('/api/session', { person }));
    byId('notice').hidden = true;
    await Promise.all([list(), approval.load()]);
    say(`${t('youAre')} ${session.me.name}`);
  } catch (error) {
    fail(error);
  }
}

function listen() {
  document.addEventListener('focusin', (event) => {
    if (!byId('notice').contains(event.target)) {
      outside = event.target;
    }
  });
  byId('person').addEventListener('change', (event) => become(event.target.value));
  byId('lang-fr').addEventListener('click', () => speak('fr'));
  byId('lang-en').addEventListener('click', () => speak('en'));
  byId('new').addEventListener('click', () => {
    if (!dirty || window.confirm(t('leave'))) {
      show(null);
      address();
      byId('title-field').focus();
    }
  });
  byId('example').addEventListener('click', () => {
    if (!dirty || window.confirm(t('leave'))) {
      editor.open(EXAMPLE());
      changed(performance.now());
    }
  });
  byId('editor').addEventListener('submit', (event) => {
    event.preventDefault();
    save();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  });
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    byId('contenu').focus();
  });
  window.addEventListener('hashchange', () => route());
  window.addEventListener('beforeunload', (event) => {
    if (dirty) {
      event.preventDefault();
    }
  });
}

async function start() {
  translate(document);
  try {
    useSession(await get('/api/session'));
  } catch (error) {
    fail(error);
    return;
  }
  listen();
  await show(null);
  await route({ focus: false });
  document.documentElement.dataset.ready = 'true';
}

start();
