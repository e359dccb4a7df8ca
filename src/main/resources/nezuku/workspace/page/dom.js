// Small helpers: finding, patching by key, telling the person.
export const $ = (id) => document.getElementById(id);

const rendered = new WeakMap();

/** Puts server HTML into a box, touching only children whose HTML changed, so typing is not disturbed. */
export function patch(box, html) {
  if (rendered.get(box) === html) return false;
  rendered.set(box, html);
  const template = document.createElement('template');
  template.innerHTML = html;
  const old = new Map([...box.children].map((child) => [child.dataset.key, child]));
  let place = box.firstChild;
  for (const fresh of [...template.content.childNodes]) {
    const source = fresh.outerHTML ?? fresh.textContent;
    const known = fresh.dataset && old.get(fresh.dataset.key);
    const keep = known && rendered.get(known) === source ? known : fresh;
    if (keep === fresh && fresh instanceof Element) rendered.set(fresh, source);
    if (known) old.delete(fresh.dataset.key);
    if (keep === place) {
      place = place.nextSibling;
    } else {
      box.insertBefore(keep, place);
      if (known && keep !== known) {
        if (known === place) place = place.nextSibling;
        known.remove();
      }
    }
  }
  while (place) {
    const next = place.nextSibling;
    place.remove();
    place = next;
  }
  return true;
}

let timer;
export function toast(text) {
  const box = $('toast');
  box.textContent = text;
  box.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => { box.hidden = true; }, 4000);
}

export async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  return response.json();
}
