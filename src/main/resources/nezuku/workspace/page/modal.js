// The topmost modal: its inputs, its errors, and leaving it.
import { $, patch } from './dom.js';
import { act } from './main.js';
import { valuesIn } from './blocks.js';

let shown = null;
let errors = {};

export function showModal(modal) {
  const isNew = modal && modal.id !== shown?.id;
  if (isNew || !modal) errors = {};
  shown = modal;
  $('modal').hidden = !modal;
  if (!modal) {
    patch($('modal-blocks'), '');
    return;
  }
  const card = $('modal-card');
  card.dataset.viewId = modal.id;
  card.dataset.depth = modal.depth;
  $('modal-title').textContent = modal.title;
  $('modal-close').textContent = modal.close;
  $('modal-submit').textContent = modal.submit;
  $('modal-submit').hidden = !modal.submit;
  const before = isNew ? [] : remember();
  patch($('modal-blocks'), modal.blocks);
  restore(before);
  if (isNew) $('modal-blocks').querySelector('input, textarea, select')?.focus();
  showErrors();
}

/** Typed texts survive an update where the input is still the same. */
function remember() {
  return [...$('modal-blocks').querySelectorAll('input[data-input], textarea[data-input]')]
    .map((i) => [i.dataset.blockId, i.dataset.actionId, i.value]);
}

function restore(values) {
  for (const input of $('modal-blocks').querySelectorAll('input[data-input], textarea[data-input]')) {
    const old = values.find(([b, a]) => b === input.dataset.blockId && a === input.dataset.actionId);
    if (old && old[2]) [, , input.value] = old;
  }
}

export function refuse(hint) {
  if (hint.view !== shown?.id) return;
  errors = hint.errors;
  showErrors();
}

function showErrors() {
  for (const block of $('modal-blocks').querySelectorAll('.block-input')) {
    const text = errors[block.dataset.blockId] ?? '';
    block.querySelector('.error').textContent = text;
    block.classList.toggle('refused', text !== '');
  }
  $('modal-error').textContent = errors[''] ?? '';
}

export function wireModal() {
  $('modal-submit').onclick = () => {
    errors = {};
    showErrors();
    act('submit', { view_id: shown.id, values: valuesIn($('modal-blocks')) });
  };
  $('modal-close').onclick = () => act('close', { view_id: shown.id });
  $('modal-x').onclick = () => act('close', { view_id: shown.id, all: true });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown && !event.isComposing) act('close', { view_id: shown.id });
  });
}
