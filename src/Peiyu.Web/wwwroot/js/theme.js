// Runs before anything is painted: puts on the colours and the height of rows that were chosen here, else the system's and the usual.
(() => {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const looks = { theme: ['light', 'dark'], density: ['tight', 'loose'] };
  const read = look => {
    try {
      const chosen = localStorage.getItem(look);
      return looks[look].includes(chosen) ? chosen : null;
    } catch { return null; }
  };
  const keep = (look, value) => {
    try {
      if (value === 'auto') localStorage.removeItem(look);
      else localStorage.setItem(look, value);
    } catch { /* a browser that keeps nothing: the choice lasts for this page */ }
  };
  const wear = () => {
    root.dataset.bsTheme = read('theme') ?? (system.matches ? 'dark' : 'light');
    root.dataset.density = read('density') ?? 'auto';
    const bar = document.querySelector('meta[name="theme-color"]');
    if (bar) bar.content = root.dataset.bsTheme === 'dark' ? '#171d26' : '#ffffff';
  };
  wear();
  system.addEventListener('change', wear);
  addEventListener('storage', wear);

  document.addEventListener('DOMContentLoaded', () => {
    for (const look of Object.keys(looks)) {
      for (const choice of document.querySelectorAll(`input[name="${look}"]`)) {
        choice.checked = choice.value === (read(look) ?? 'auto');
        choice.addEventListener('change', () => {
          keep(look, choice.value);
          wear();
        });
      }
    }
  });
})();
