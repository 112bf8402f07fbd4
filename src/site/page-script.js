{
  const d = document;
  let at = 0;
  const show = () => (d.documentElement.dataset.theme = ['system', 'light', 'dark'][at]);
  // Storage may be refused.
  try {
    at = localStorage.theme | 0;
  } catch {}
  show();
  onclick = async ({ target }) => {
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
      const text =
        cite + (d.querySelector('[rel=canonical]') || location).href.split('#')[0] + (copy.hash || '') + end;
      // Over http there is no clipboard, and elsewhere it may be refused: then the reader copies.
      try {
        await navigator.clipboard.writeText(text);
        const note = d.querySelector('.copied');
        note.textContent = 'Copied';
        setTimeout(() => (note.textContent = ''), 2e3);
      } catch {
        prompt('Copy this:', text);
      }
    }
  };
  onkeydown = (key) => {
    if (key.key == '/' && !key.target.closest('input,select')) {
      key.preventDefault();
      d.querySelector('[name=q]').focus();
    }
  };
  addEventListener('focusin', ({ target }) => {
    const box = target.closest('[data-search-src]');
    if (box) import(/* @vite-ignore */ box.dataset.searchSrc);
  });
}
