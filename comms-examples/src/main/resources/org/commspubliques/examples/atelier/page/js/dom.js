/** Small helpers on the document. Texts are always set as text: nothing here reads HTML. */

export const byId = (id) => document.getElementById(id);

/** Makes an element: attributes by name, `on…` as listeners, `undefined` and `false` left out. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) {
      continue;
    }
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

/** Fills a select and keeps what was chosen, where it is still there. */
export function options(select, choices, chosen = select.value) {
  select.replaceChildren(...choices.map((choice) => h('option', { value: choice.value }, choice.label)));
  if (choices.some((choice) => choice.value === chosen)) {
    select.value = chosen;
  }
}

let lastSaid = 0;

/** Tells who listens to the page, once things have settled. */
export function say(text) {
  clearTimeout(lastSaid);
  lastSaid = setTimeout(() => {
    byId('live').textContent = text;
  }, 700);
}
