// Work without the mouse. Nothing happens while somebody writes or holds Ctrl, Alt or the Windows key.
const isWriting = target => target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog') !== null;
const places = [...document.querySelectorAll('.rail a[data-key]')];
const rows = () => [...document.querySelectorAll('main table:not(figure table):not(.mx) > tbody > tr')].filter(row => row.querySelector('a') && row.checkVisibility());
let waits = false;
let here = -1;

function find() {
  const form = document.getElementById('find-form');
  if (!form) return false;
  if (getComputedStyle(form).display === 'none') form.showPopover();
  document.getElementById('find').select();
  return true;
}

function move(step) {
  const all = rows();
  if (all.length === 0) return false;
  all[here]?.classList.remove('here-row');
  here = Math.min(all.length - 1, Math.max(0, here + step));
  all[here].classList.add('here-row');
  all[here].querySelector('a').focus({ preventScroll: true });
  all[here].scrollIntoView({ block: 'nearest' });
  return true;
}

function go(key) {
  const place = places.find(one => one.dataset.key === key);
  if (place) location.assign(place.href);
  return place !== undefined;
}

function press(key) {
  if (waits) {
    waits = false;
    return go(key);
  }
  switch (key) {
    case '/': return find();
    case 'g': waits = true; setTimeout(() => { waits = false; }, 1500); return true;
    case 'j': return move(1);
    case 'k': return move(-1);
    case '?': return show();
    default: return false;
  }
}

function show() {
  dialog().showModal();
  return true;
}

// Made when it is asked for: the text lives with the keys it is about.
function dialog() {
  const made = document.getElementById('keys');
  if (made) return made;
  const box = document.createElement('dialog');
  box.id = 'keys';
  box.className = 'keys';
  box.setAttribute('aria-labelledby', 'keys-title');
  const all = [['/', '搜索'], ['j', '表里下一行'], ['k', '表里上一行'], ['Enter', '打开这一行'], ['?', '这张表'], ['Esc', '关上'],
    ...places.map(place => [`g ${place.dataset.key}`, `去${place.textContent.trim()}`])];
  const list = document.createElement('dl');
  for (const [keys, word] of all) list.append(term(keys), Object.assign(document.createElement('dd'), { textContent: word }));
  const head = document.createElement('header');
  const close = Object.assign(document.createElement('button'), { type: 'button', className: 'btn btn-plain btn-s', textContent: '关上' });
  close.addEventListener('click', () => box.close());
  head.append(Object.assign(document.createElement('h2'), { id: 'keys-title', textContent: '不用鼠标也能办' }), close);
  box.append(head, list);
  box.addEventListener('click', event => { if (event.target === box) box.close(); });
  document.body.append(box);
  return box;
}

function term(keys) {
  const name = document.createElement('dt');
  for (const key of keys.split(' ')) name.append(Object.assign(document.createElement('kbd'), { textContent: key }), ' ');
  return name;
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event.target)) return;
  if (press(event.key)) event.preventDefault();
});

for (const button of document.querySelectorAll('[data-keys]')) button.addEventListener('click', show);
