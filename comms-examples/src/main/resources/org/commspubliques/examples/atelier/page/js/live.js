/**
 * Asks for findings and counts at every keystroke. One request at a time: what is typed meanwhile is sent as soon as the answer
 * is there, and an answer to a text that is no longer the present one is dropped.
 */

import { post } from './api.js';

/** What is measured is kept for whoever looks at it, but not for ever. */
const MOST_MEASURES = 2000;

export class Live {
  constructor({ content, apply, fail }) {
    this.content = content;
    this.apply = apply;
    this.fail = fail;
    this.busy = false;
    this.edition = 0;
    this.since = null;
    this.measures = 0;
  }

  /** Something changed. `since` is when the key was pressed. */
  touch(since = performance.now()) {
    this.edition++;
    this.since ??= since;
    if (!this.busy) {
      this.ask();
    }
  }

  async ask() {
    this.busy = true;
    const edition = this.edition;
    try {
      const answer = await post('/api/review', this.content());
      if (edition === this.edition) {
        this.apply(answer);
        this.measure();
      }
    } catch (error) {
      this.since = null;
      this.fail(error);
    } finally {
      this.busy = false;
      if (edition !== this.edition) {
        this.ask();
      }
    }
  }

  /** From the oldest keystroke that was not answered yet to the findings in the page. */
  measure() {
    if (++this.measures > MOST_MEASURES) {
      performance.clearMeasures('findings');
      this.measures = 0;
    }
    performance.measure('findings', { start: this.since, end: performance.now() });
    this.since = null;
  }
}
