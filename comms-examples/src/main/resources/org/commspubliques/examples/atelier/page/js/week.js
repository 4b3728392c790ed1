/** The week: what goes out day by day, what has no date yet, and what stands in the way. */

import { get } from './api.js';
import { byId, h } from './dom.js';
import { t } from './words.js';

export class Week {
  constructor({ open, fail }) {
    this.open = open;
    this.fail = fail;
    this.day = '';
    byId('week-previous').addEventListener('click', () => this.load(this.view.previous));
    byId('week-next').addEventListener('click', () => this.load(this.view.next));
  }

  async load(day = this.day) {
    this.day = day;
    try {
      this.show(await get(day === '' ? '/api/week' : `/api/week?day=${day}`));
    } catch (error) {
      this.fail(error);
    }
  }

  show(view) {
    this.view = view;
    byId('week-label').textContent = view.label;
    byId('week').replaceChildren(h('ol', { class: 'days' }, view.days.map((day) => h(
      'li',
      { class: day.today ? 'day today' : 'day' },
      h('h3', {}, day.label, day.today ? h('span', { class: 'badge info' }, t('today')) : null),
      day.items.length === 0 ? h('p', { class: 'meta' }, t('nothingToday')) : this.items(day.items),
    ))));
    byId('unplanned').replaceChildren(
      view.unplanned.length === 0 ? h('p', { class: 'calm' }, t('noUnplanned')) : this.items(view.unplanned),
    );
    byId('obstacles').replaceChildren(
      view.obstacles.length === 0
        ? h('p', { class: 'calm' }, t('noObstacle'))
        : h('ul', { class: 'obstacles' }, view.obstacles.map((obstacle) => h(
          'li',
          { class: `finding ${obstacle.severity}` },
          h('p', { class: 'finding-head' }, h('span', { class: `badge ${obstacle.severity}` }, t(obstacle.severity)), this.link(obstacle)),
          h('p', { class: 'message' }, obstacle.message),
          obstacle.advice === '' ? null : h('p', { class: 'advice' }, obstacle.advice),
        ))),
    );
  }

  items(items) {
    return h('ul', { class: 'items' }, items.map((item) => h(
      'li',
      { class: `item ${item.tone}` },
      h('p', { class: 'item-when' }, item.hour === '' ? null : h('strong', {}, item.hour), ' ', item.channel),
      h('p', {}, this.link(item)),
      h('p', {}, h('span', { class: `badge ${item.tone}` }, item.state)),
    )));
  }

  link(item) {
    return h('a', { href: `#ecrire/${item.communication}`, lang: 'fr' }, item.title === '' ? item.communication : item.title);
  }
}
