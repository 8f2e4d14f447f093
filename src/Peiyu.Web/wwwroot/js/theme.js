// Runs before anything is painted: puts on the colours that were chosen here, else those of the system.
(() => {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const read = () => {
    try { return localStorage.getItem('theme'); } catch { return null; }
  };
  const wear = () => {
    const chosen = read();
    root.dataset.bsTheme = chosen === 'light' || chosen === 'dark' ? chosen : system.matches ? 'dark' : 'light';
    const bar = document.querySelector('meta[name="theme-color"]');
    if (bar) bar.content = root.dataset.bsTheme === 'dark' ? '#171d26' : '#ffffff';
  };
  wear();
  system.addEventListener('change', wear);
  addEventListener('storage', wear);

  document.addEventListener('DOMContentLoaded', () => {
    const choices = document.querySelectorAll('input[name="theme"]');
    for (const choice of choices) {
      choice.checked = choice.value === (read() ?? 'auto');
      choice.addEventListener('change', () => {
        try {
          if (choice.value === 'auto') localStorage.removeItem('theme');
          else localStorage.setItem('theme', choice.value);
        } catch { /* a browser that keeps nothing: the choice lasts for this page */ }
        wear();
      });
    }
  });
})();
