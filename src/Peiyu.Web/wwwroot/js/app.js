// What every page shares: menus close, the summary of errors is read out.
const close = except => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (menu !== except) menu.open = false;
  }
};

document.addEventListener('click', event => close(event.target.closest('details.menu')));
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  const open = document.querySelector('details.menu[open]');
  close(null);
  open?.querySelector('summary').focus();
});

document.getElementById('find-form')?.addEventListener('toggle', event => {
  if (event.newState === 'open') document.getElementById('find').focus();
});

document.querySelector('[data-focus]')?.focus();

for (const button of document.querySelectorAll('[data-print]:is(button)')) {
  button.addEventListener('click', () => print());
}

// Only for the page that says there is no network, and for installing; what fails here takes nothing away.
if ('serviceWorker' in navigator) addEventListener('load', () => navigator.serviceWorker.register('/sw.js').catch(() => {}));
