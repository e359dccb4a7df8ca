import { $, patch, post, toast } from './dom.js';
import { words } from './words.js';
import { composer } from './composer.js';
import { wireBlocks } from './blocks.js';
import { showModal, refuse, wireModal } from './modal.js';
import { wireTop, showTop } from './top.js';

export const state = { user: 'tanaka', at: '', thread: '', screen: null, unread: new Map() };

/** Acts as the person; the page learns what came of it from the live feed. */
export async function act(type, more) {
  const answer = await post('/workspace/act', { user: state.user, type, expect: 0, wait: 'PT0S', ...more });
  if (!answer.ok) toast(answer.error);
  return answer;
}

export const say = () => words(state.screen?.language);

export function go(at, thread = '') {
  const moved = at !== state.at;
  state.at = at;
  state.thread = thread;
  document.body.classList.remove('menu-open');
  location.hash = [state.user, at, thread].join('/');
  if (moved && at.startsWith('app')) act('home', { tab: at === 'app' ? 'home' : 'messages' });
  return refresh(true);
}

let running = null;
let again = false;
export function refresh(toEnd = false) {
  if (running) {
    again = true;
    return running;
  }
  running = load(toEnd).finally(() => {
    running = null;
    if (again) {
      again = false;
      refresh();
    }
  });
  return running;
}

const place = () => `${state.user}/${state.at}`;
let loaded = null;

/** The screen of the place that the person is at, once it is loaded. */
export async function shown() {
  while (loaded !== place()) await (running ?? refresh());
  return state.screen;
}

async function load(toEnd) {
  const query = new URLSearchParams({ user: state.user, at: state.at, thread: state.thread });
  const screen = await (await fetch(`/page/screen?${query}`)).json();
  if (query.get('user') !== state.user || query.get('at') !== state.at || query.get('thread') !== state.thread) {
    again = true;
    return;
  }
  state.screen = screen;
  loaded = place();
  show(screen, toEnd);
}

function show(screen, toEnd) {
  document.documentElement.lang = screen.language;
  document.title = `${screen.workspace}`;
  document.body.dataset.ready = screen.here;
  showTop(screen);
  patch($('sidebar'), screen.sidebar);
  patch($('head'), screen.head);
  patch($('notice'), screen.notice);
  $('messages').classList.toggle('is-home', screen.home);
  fill($('messages'), screen.main, toEnd && !screen.home);
  $('composer-box').hidden = screen.home || screen.archived;
  const title = $('head').querySelector('h1')?.textContent ?? '';
  $('composer').placeholder = screen.language === 'ja' ? `${title} へのメッセージ` : `${say().message} ${title}`;
  showThread(screen);
  showModal(screen.modal);
  state.unread.delete(screen.here.startsWith('app') ? 'app' : screen.here);
  badges();
}

function fill(box, html, toEnd) {
  const atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < 80;
  if (patch(box, html) && (toEnd || atEnd) || toEnd) box.scrollTop = box.scrollHeight;
}

function showThread(screen) {
  const open = screen.thread !== '';
  const opened = open && $('thread').hidden;
  $('thread').hidden = !open;
  document.body.classList.toggle('thread-open', open);
  if (open) {
    $('thread-head').firstElementChild.textContent = say().thread;
    $('thread-composer').placeholder = say().reply;
    fill($('thread-messages'), screen.thread, opened);
  }
}

function badges() {
  for (const row of $('sidebar').querySelectorAll('[data-channel]')) {
    const count = state.unread.get(row.dataset.channel) ?? 0;
    row.classList.toggle('unread', count > 0);
    row.querySelector('.badge').textContent = count || '';
  }
}

function count(hint) {

  if (hint.kind !== 'Posted' || !hint.members.some((m) => m === `U0${state.user.toUpperCase()}`)) return;
  if (hint.author === `U0${state.user.toUpperCase()}`) return;
  const where = hint.channel.startsWith('D') ? placeOf(hint) : hint.channel;
  const here = state.screen?.here ?? '';
  if (where !== here && !(where === 'app' && here === 'app:messages')) {
    state.unread.set(where, (state.unread.get(where) ?? 0) + 1);
  }
}

function placeOf(hint) {
  const known = [...document.querySelectorAll('[data-person]')]
    .find((p) => `U0${p.dataset.person.toUpperCase()}` === hint.author);
  return known ? `@${known.dataset.person}` : 'app';
}

function listen() {
  const feed = new EventSource('/page/live');
  feed.onmessage = (event) => {
    const hint = JSON.parse(event.data);
    if (hint.kind === 'ModalRefused' && hint.user === `U0${state.user.toUpperCase()}`) refuse(hint);
    count(hint);
    refresh();
  };
  feed.onerror = () => toast(say().lost);
  feed.onopen = () => { $('toast').hidden = true; refresh(); };
}

function fromHash() {
  const [user, at, thread] = decodeURIComponent(location.hash.slice(1)).split('/');
  Object.assign(state, { user: user || 'tanaka', at: at ?? '', thread: thread ?? '' });
}

fromHash();
addEventListener('hashchange', () => {
  const [user, at = '', thread = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
  if (user !== state.user || at !== state.at || thread !== state.thread) {
    fromHash();
    refresh(true);
  }
});
composer($('composer'), $('send'), $('completions'), () => ({}));
composer($('thread-composer'), $('thread-send'), $('thread-completions'), () => ({ thread_ts: state.thread }));
wireBlocks();
wireModal();
wireTop();
refresh(true).then(listen);
