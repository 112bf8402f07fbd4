(() => {
  const d = document,
    root = d.documentElement,
    themes = ['', 'light', 'dark'],
    on = (type, f) => d.addEventListener(type, f);
  const show = (theme) => {
    root.dataset.theme = theme;
    for (const b of d.querySelectorAll('.theme-switch'))
      b.firstElementChild.textContent = theme || 'system';
  };
  let theme = '';
  try {
    theme = localStorage.theme || '';
  } catch {}
  root.dataset.js = '';
  show(theme);
  on('DOMContentLoaded', () => show(theme));
  on('click', ({ target }) => {
    if (target.closest('.theme-switch')) {
      theme = themes[(themes.indexOf(theme) + 1) % 3];
      show(theme);
      try {
        localStorage.theme = theme;
      } catch {}
    }
    const copy = target.closest('[data-copy]');
    if (copy) {
      navigator.clipboard.writeText(copy.dataset.copy + ' ' + location.href.split('#')[0]);
      copy.textContent = 'Copied';
    }
  });
  on('keydown', (e) => {
    if (e.key == '/' && !e.ctrlKey && !e.metaKey && !e.target.closest('input,textarea,select')) {
      const box = d.querySelector('[name=q]');
      if (box) {
        e.preventDefault();
        box.focus();
      }
    }
  });
  on('focusin', ({ target }) => {
    const box = target.closest('[data-search-src]');
    if (box) import(/* @vite-ignore */ box.dataset.searchSrc);
  });
})();
