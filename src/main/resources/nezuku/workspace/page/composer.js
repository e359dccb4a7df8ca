// Writing: Enter sends, but never while an input method composes; @ and / complete.
import { toast } from './dom.js';
import { state, act, say, shown } from './main.js';

export function composer(field, button, list, extra) {
  let chosen = 0;
  let known = {};
  let offered = '';
  let offeredFor = '';

  async function send() {
    const written = field.value;
    const text = written.trim();
    if (!text) return;
    // Taken out at once, so that a second Enter does not send it twice.
    put('');
    let sent = null;
    try {
      const { channel } = await shown();
      sent = text.startsWith('/') ? await command(text, channel) : await act('message', { channel, text, ...extra() });
    } catch {
      toast(say().lost);
    } finally {
      if (!sent?.ok) put(written + field.value);
    }
  }

  function put(text) {
    field.value = text;
    grow();
    hide();
  }

  async function command(text, channel) {
    const [name, ...rest] = text.split(/[ \u3000]+/);
    if (name === '/invite') return act('invite', { channel, invitee: rest[0] ?? '' });
    const exists = (await completions()).commands.some((c) => c.text === name);
    if (!exists) {
      toast(`${say().unknown}: ${name}`);
      return null;
    }
    return act('command', { channel, command: name, text: text.slice(name.length).trim() });
  }

  async function completions() {
    if (known.user !== state.user) {
      known = { user: state.user, all: await (await fetch(`/page/completions?user=${state.user}`)).json() };
    }
    return known.all;
  }

  function hide() {
    list.hidden = true;
    list.replaceChildren();
  }

  async function suggest() {
    const before = field.value.slice(0, field.selectionStart);
    const typed = before.match(/^\/[\w-]*$|(?:^|[\s\u3000])(@[\w.\u3040-\u9fff-]*)$/u);
    if (!typed) return hide();
    const word = (typed[1] ?? typed[0]).toLowerCase();
    const all = await completions();
    // What was typed in the meantime is answered by its own suggestion.
    if (field.value.slice(0, field.selectionStart) !== before) return undefined;
    const found = (word.startsWith('/') ? all.commands : all.people)
      .filter((c) => c.text.startsWith(word) || c.label.toLowerCase().includes(word.slice(1) || '\n'));
    // What is shown already stays, so that a click does not hit a row that just went away.
    const texts = found.map((c) => c.text).join(' ');
    if (list.hidden || texts !== offered || offeredFor !== word) {
      offered = texts;
      offeredFor = word;
      draw(found, word);
    }
    return undefined;
  }

  function draw(found, word) {
    chosen = 0;
    list.replaceChildren(...found.slice(0, 8).map((c, i) => row(c, i, word)));
    list.hidden = found.length === 0;
  }

  function row(candidate, index, word) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.completion = candidate.text;
    for (const [tag, text] of [['b', candidate.text], ['span', candidate.label], ['small', candidate.note]]) {
      button.append(Object.assign(document.createElement(tag), { textContent: text }));
    }
    button.classList.toggle('current', index === chosen);
    button.onclick = () => take(candidate.text, word);
    return button;
  }

  function take(text, word) {
    const at = field.selectionStart;
    const start = at - word.length;
    field.setRangeText(`${text} `, start, at, 'end');
    hide();
    field.focus();
  }

  function move(by) {
    const rows = [...list.children];
    chosen = (chosen + by + rows.length) % rows.length;
    rows.forEach((r, i) => r.classList.toggle('current', i === chosen));
  }

  function grow() {
    field.rows = Math.min(8, field.value.split('\n').length);
  }

  field.addEventListener('input', () => { grow(); suggest(); });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    const open = !list.hidden && list.children.length > 0;
    if (open && ['ArrowDown', 'ArrowUp'].includes(event.key)) {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (open && ['Enter', 'Tab'].includes(event.key) && !exact()) {
      event.preventDefault();
      list.children[chosen].click();
    } else if (event.key === 'Escape') {
      hide();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    }
  });

  function exact() {
    return field.value.trim() === list.children[chosen].dataset.completion && field.value.startsWith('/');
  }

  button.onclick = send;
}
