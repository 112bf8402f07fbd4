(() => {
  const d = document;
  const on = d.addEventListener.bind(d);
  const themes = ['system', 'light', 'dark'];
  let at = 0;
  const show = () => {
    d.documentElement.dataset.theme = themes[at];
  };
  // Storage may be refused.
  try {
    at = localStorage.theme | 0;
  } catch {}
  show();
  on('click', ({ target }) => {
    const copy = target.closest('.copy,.anchor');
    if (copy) {
      const { cite, end = '' } = copy.closest('[data-cite]').dataset;
      const page = d.querySelector('[rel=canonical]')?.href || d.URL.split('#')[0];
      navigator.clipboard.writeText(cite + page + (copy.hash || '') + end);
      const label = copy.textContent;
      copy.textContent = 'Copied';
      setTimeout(() => (copy.textContent = label), 2e3);
    }
    if (target.closest('.theme-switch')) {
      at = (at + 1) % 3;
      show();
      try {
        localStorage.theme = at;
      } catch {}
    }
  });
  on('keydown', (key) => {
    if (key.key == '/' && !key.target.closest('input,select')) {
      key.preventDefault();
      d.querySelector('[name=q]').focus();
    }
  });
  on('focusin', ({ target }) => {
    const box = target.closest('[data-search-src]');
    if (box) import(/* @vite-ignore */ box.dataset.searchSrc);
  });
})();
