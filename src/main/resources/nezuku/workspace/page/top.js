// The bar at the top: who one is, what time it is; and moving around.
import { $, post, toast } from './dom.js';
import { state, act, go, refresh, say } from './main.js';

let skew = 0;

export function showTop(screen) {
  $('workspace').textContent = screen.workspace;
  const person = $('person');
  const tag = screen.foreign ? `<span class="tag partner"></span>` : '';
  const html = `${screen.myAvatar}<span class="who"><b></b><small></small></span>${tag}`;
  if (person.dataset.html !== html + screen.me) {
    person.dataset.html = html + screen.me;
    person.innerHTML = html;
    person.querySelector('b').textContent = screen.me;
    person.querySelector('small').textContent = screen.myTitle;
    if (screen.foreign) person.querySelector('.tag').textContent = screen.myCompany;
    $('people').innerHTML = screen.people;
  }
  person.dataset.user = state.user;
  $('clock').lastElementChild.textContent = screen.clock;
  $('clock').dataset.now = screen.now;
  skew = screen.now - Date.now();
  $('next-working-day').textContent = say().workday;
  $('next-monday').textContent = say().monday;
  $('clock-set').textContent = say().set;
  $('clock-hint').textContent = say().hint;
}

async function turn(to) {
  const answer = await post(`/page/clock?user=${state.user}`, { to });
  $('clock-error').textContent = answer.ok ? '' : answer.error;
  if (answer.ok) $('clock-menu').hidden = true;
}

function toggle(panel, other) {
  $(other).hidden = true;
  $(panel).hidden = !$(panel).hidden;
}

export function wireTop() {
  $('person').onclick = () => toggle('people', 'clock-menu');
  $('clock').onclick = () => {
    toggle('clock-menu', 'people');
    $('clock-error').textContent = '';
    $('clock-to').value = new Date(Date.now() + skew + 9 * 3600_000).toISOString().slice(0, 16);
  };
  $('people').onclick = (event) => {
    const chosen = event.target.closest('[data-person]');
    if (!chosen) return;
    state.user = chosen.dataset.person;
    state.unread.clear();
    $('people').hidden = true;
    go(state.at.startsWith('@') ? '' : state.at);
  };
  $('next-working-day').onclick = () => turn('next-working-day');
  $('next-monday').onclick = () => turn('next-monday');
  $('clock-form').onsubmit = (event) => {
    event.preventDefault();
    turn($('clock-to').value);
  };
  $('menu').onclick = () => document.body.classList.toggle('menu-open');
  $('thread-close').onclick = () => go(state.at);
  for (const box of ['sidebar', 'head']) {
    $(box).addEventListener('click', (event) => {
      const place = event.target.closest('[data-channel]');
      if (place) go(place.dataset.channel);
    });
  }
  $('notice').addEventListener('click', async (event) => {
    if (event.target.id === 'invite') {
      await act('invite', { channel: state.screen.channel, invitee: '@nezuku' });
      toast(say().invited);
      refresh();
    }
  });
  addEventListener('click', (event) => {
    for (const [panel, opener] of [['people', 'person'], ['clock-menu', 'clock']]) {
      if (!event.target.closest(`#${panel}, #${opener}`)) $(panel).hidden = true;
    }
    for (const open of document.querySelectorAll('details.overflow[open], details.dropdown[open]')) {
      if (!open.contains(event.target)) open.open = false;
    }
  });
}
