// Keys for lists of work (table.mc-dense): J and K move, X ticks, Enter opens, / finds, ? explains.
// Without a list only / and ? act. Never while typing, never with a modifier.

export function startListKeys(): void {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = keys[event.key.toLowerCase()];
    if (act?.()) event.preventDefault();
  });
}

const keys: Record<string, () => boolean> = {
  j: () => move(1),
  k: () => move(-1),
  x: () => tick(),
  enter: () => open(),
  '/': () => find(),
  '?': () => help(),
  escape: () => close(),
};

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && (target as HTMLInputElement).type !== 'checkbox');
}

const rows = (): HTMLTableRowElement[] => [...document.querySelectorAll<HTMLTableRowElement>('table.mc-dense tbody tr')];
const current = (): HTMLTableRowElement | undefined => rows().find(row => row.hasAttribute('data-focus'));

function move(step: number): boolean {
  const all = rows();
  if (!all.length) return false;
  const from = all.findIndex(row => row.hasAttribute('data-focus'));
  const to = Math.min(all.length - 1, Math.max(0, from < 0 ? 0 : from + step));
  all[from]?.removeAttribute('data-focus');
  all[to].setAttribute('data-focus', '');
  all[to].querySelector<HTMLElement>('a[href]')?.focus({ preventScroll: true });
  all[to].scrollIntoView({ block: 'nearest' });
  return true;
}

function tick(): boolean {
  const box = current()?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  box?.click();
  return box !== undefined && box !== null;
}

function open(): boolean {
  // A focused link or button keeps its own Enter.
  if (document.activeElement instanceof HTMLAnchorElement || document.activeElement instanceof HTMLButtonElement) return false;
  const link = current()?.querySelector<HTMLAnchorElement>('a[href]');
  link?.click();
  return link !== undefined && link !== null;
}

function find(): boolean {
  const box = document.querySelector<HTMLInputElement>('.mc-bar__find input, .mc-head__search input, input[type="search"]');
  box?.focus();
  return box !== null;
}

function help(): boolean {
  const sheet = document.querySelector<HTMLElement>('.mc-keyhelp');
  if (!sheet) return false;
  sheet.hidden = !sheet.hidden;
  if (!sheet.hidden) sheet.focus();
  return true;
}

function close(): boolean {
  const sheet = document.querySelector<HTMLElement>('.mc-keyhelp:not([hidden])');
  if (sheet) sheet.hidden = true;
  return sheet !== null;
}
