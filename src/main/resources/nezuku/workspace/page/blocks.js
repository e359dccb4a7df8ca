// Buttons, menus and inputs in messages, Home and modals.
import { $ } from './dom.js';
import { state, act, go, say } from './main.js';

/** What an input holds, plainly: a text, a list, or null. */
export function valueOf(control) {
  if (control.dataset.input === 'many') {
    return [...control.querySelectorAll('input:checked')].map((i) => i.value);
  }
  if (control.dataset.input === 'one') {
    return control.querySelector('input:checked')?.value ?? '';
  }
  const text = control.tagName === 'SELECT' ? control.value.trim() : control.value;
  // A date and time is sent as seconds; the sample company lives in Japan.
  return control.type === 'datetime-local' && text ? Date.parse(`${text}:00+09:00`) / 1000 : text;
}

export function valuesIn(box) {
  const values = {};
  for (const control of box.querySelectorAll('[data-input]')) {
    const { blockId, actionId } = control.dataset;
    values[blockId] = { ...values[blockId], [actionId]: valueOf(control) };
  }
  return values;
}

function where(element) {
  const view = element.closest('[data-view-id]');
  if (view) return { view_id: view.dataset.viewId, values: valuesIn(view) };
  const message = element.closest('[data-ts]');
  return { channel: message.dataset.channel, ts: message.dataset.ts, values: valuesIn(message) };
}

function confirmed(source) {
  if (!source) return Promise.resolve(true);
  const texts = JSON.parse(source);
  const box = $('confirm');
  const part = (tag, text, id) => Object.assign(document.createElement(tag), { textContent: text, id });
  const yes = part('button', texts.confirm?.text ?? say().ok, 'confirm-yes');
  const no = part('button', texts.deny?.text ?? say().cancel, 'confirm-no');
  yes.className = `btn ${texts.style === 'danger' ? 'danger' : 'primary'}`;
  no.className = 'btn';
  const row = document.createElement('div');
  row.className = 'row';
  row.append(no, yes);
  box.replaceChildren(part('h2', texts.title?.text ?? '', ''), part('p', texts.text?.text ?? '', ''), row);
  box.showModal();
  return new Promise((resolve) => {
    yes.onclick = () => { box.close(); resolve(true); };
    no.onclick = () => { box.close(); resolve(false); };
    box.oncancel = () => resolve(false);
  });
}

async function press(button) {
  if (!(await confirmed(button.dataset.confirm))) return;
  if (button.dataset.url) open(button.dataset.url, '_blank', 'noopener,noreferrer');
  button.classList.add('busy');
  setTimeout(() => button.classList.remove('busy'), 1500);
  const { actionId, blockId, type } = button.dataset;
  const selected = type === 'overflow' ? { selected: button.value } : {};
  act('action', { ...where(button), action_id: actionId, block_id: blockId, ...selected });
}

function change(event) {
  const control = event.target.closest('[data-input]');
  if (!control?.dataset.sends) return;
  const { actionId, blockId } = control.dataset;
  act('action', { ...where(control), action_id: actionId, block_id: blockId, selected: valueOf(control) });
}

let typing;
/** Asks for suggestions once the person pauses; the menu keeps what is chosen. */
function suggest(event) {
  const box = event.target.closest('[data-suggest]');
  if (!box || event.isComposing || box.value.length < Number(box.dataset.suggest)) return;
  clearTimeout(typing);
  typing = setTimeout(async () => {
    const menu = box.parentElement.querySelector('select');
    const { actionId, blockId } = menu.dataset;
    const { values, ...place } = where(menu);
    const more = { ...place, action_id: actionId, block_id: blockId, value: box.value, wait: 'PT5S' };
    const { options = [] } = await act('suggest', more);
    const chosen = [...menu.selectedOptions];
    const fresh = options.map((o) => new Option(o.text.text, o.value));
    menu.replaceChildren(menu.options[0], ...chosen.filter((o) => o.value.trim()), ...fresh);
    menu.size = options.length ? Math.min(8, menu.options.length) : 1;
  }, event.type === 'focusin' ? 0 : 200);
}

function click(event) {
  const target = event.target.closest('button');
  if (!target) return;
  const message = target.closest('[data-ts]');
  if (target.dataset.actionId) {
    press(target);
  } else if (target.dataset.try) {
    $('composer').value = target.dataset.try;
    $('composer').focus();
  } else if (target.dataset.thread) {
    go(state.screen.here, message.dataset.ts);
  } else if (target.dataset.react) {
    const { channel, ts } = message.dataset;
    act('reaction', { channel, ts, name: target.dataset.react, remove: target.dataset.mine === 'yes' });
  } else if (target.dataset.shortcut) {
    const on = message ? { channel: message.dataset.channel, ts: message.dataset.ts } : {};
    act('shortcut', { callback_id: target.dataset.shortcut, ...on });
    target.closest('details')?.removeAttribute('open');
  }
}

export function wireBlocks() {
  for (const box of ['messages', 'thread-messages', 'modal-blocks', 'head']) {
    $(box).addEventListener('click', click);
    $(box).addEventListener('change', change);
    for (const moment of ['input', 'compositionend', 'focusin']) $(box).addEventListener(moment, suggest);
  }
}
