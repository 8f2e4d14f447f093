// Suggestions under the search box. Without them Enter leads to the search page.
const form = document.getElementById('find-form');
const box = form?.querySelector('input[type="search"]');
if (box) begin();

function begin() {
  const list = Object.assign(document.createElement('div'), { id: 'suggest', className: 'suggest', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '搜索建议');
  form.append(list);
  for (const [name, value] of [['role', 'combobox'], ['aria-expanded', 'false'], ['aria-controls', 'suggest'], ['aria-autocomplete', 'list']]) box.setAttribute(name, value);
  let waits;
  let asked = 0;
  let here = -1;

  const options = () => [...list.querySelectorAll('[role="option"]')];

  function show(open) {
    list.hidden = !open;
    box.setAttribute('aria-expanded', String(open));
    if (!open) point(-1);
  }

  function point(to) {
    const all = options();
    all[here]?.setAttribute('aria-selected', 'false');
    here = to;
    const one = all[here];
    one?.setAttribute('aria-selected', 'true');
    one?.scrollIntoView({ block: 'nearest' });
    if (one) box.setAttribute('aria-activedescendant', one.id);
    else box.removeAttribute('aria-activedescendant');
  }

  async function ask() {
    const number = ++asked;
    const typed = box.value.trim();
    if (typed === '') { show(false); return; }
    const query = new URLSearchParams(new FormData(form));
    const answer = await fetch(`/search/suggest?${query}`).catch(() => null);
    if (number !== asked || !answer?.ok) return;
    list.innerHTML = await answer.text();
    here = -1;
    show(options().length > 0);
  }

  box.addEventListener('input', event => {
    clearTimeout(waits);
    if (!event.isComposing) waits = setTimeout(ask, 150);
  });
  box.addEventListener('compositionend', () => { clearTimeout(waits); waits = setTimeout(ask, 50); });
  box.addEventListener('keydown', event => {
    if (event.isComposing || list.hidden) return;
    const count = options().length;
    if (event.key === 'ArrowDown') point((here + 1) % count);
    else if (event.key === 'ArrowUp') point(here < 0 ? count - 1 : here - 1);
    else if (event.key === 'Escape') show(false);
    else if (event.key === 'Enter' && here >= 0) location.assign(options()[here].href);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  box.addEventListener('blur', () => setTimeout(() => show(false), 200));
  box.addEventListener('focus', () => { if (options().length > 0 && box.value.trim() !== '') show(true); });
}
