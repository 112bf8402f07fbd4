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
  let leave;
  on('click', async ({ target }) => {
    if (target.closest('.theme-switch')) {
      at = (at + 1) % 3;
      show();
      try {
        localStorage.theme = at;
      } catch {}
    }
    const copy = target.closest('.copy,.anchor');
    if (copy) {
      const { cite, end = '' } = copy.closest('[data-cite]').dataset;
      const page = (d.querySelector('[rel=canonical]') || location).href.split('#')[0];
      const text = cite + page + (copy.hash || '') + end;
      const note = d.querySelector('.copied');
      // Over http there is no clipboard, and elsewhere it may be refused: then the reader copies.
      try {
        await navigator.clipboard.writeText(text);
        note.textContent = 'Copied';
        clearTimeout(leave);
        leave = setTimeout(() => (note.textContent = ''), 2e3);
      } catch {
        prompt('Copy this:', text);
      }
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
