/** Talks to the server: every request in the reader’s language, every change with the page’s token. */

import { language } from './words.js';

let token = '';

export function useToken(value) {
  token = value;
}

/** What the server refused, in the words it gave. */
export class Refused extends Error {
  constructor(status, error) {
    super(error.what);
    this.status = status;
    this.error = error;
  }
}

async function send(method, path, body) {
  const separator = path.includes('?') ? '&' : '?';
  const headers = body === undefined ? {} : { 'Content-Type': 'application/json', 'X-Atelier-Token': token };
  const answer = await fetch(`${path}${separator}lang=${language()}`, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
    credentials: 'same-origin',
  });
  const json = await answer.json();
  if (!answer.ok) {
    throw new Refused(answer.status, json);
  }
  return json;
}

export const get = (path) => send('GET', path);
export const post = (path, body) => send('POST', path, body);
export const put = (path, body) => send('PUT', path, body);
