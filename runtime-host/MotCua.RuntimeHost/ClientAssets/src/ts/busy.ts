// The one busy signal (O-6): after 400 ms of waiting a bar runs over the page and a status says so in words.
// Reading is never blocked; links and forms that answer with a file carry data-file and give no signal. Scripts of other pages take part with
//   document.dispatchEvent(new CustomEvent('mc:busy'))  …  document.dispatchEvent(new CustomEvent('mc:idle')).

const delay = 400;
let waiting = 0;
let timer: number | undefined;
let sent = new WeakSet<HTMLFormElement>();
const labels = new Map<HTMLButtonElement, Node[]>();

export function startBusySignal(): void {
  document.addEventListener('submit', event => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.dataset.file !== undefined || (form.target && form.target !== '_self')) return;
    if (sent.has(form)) { event.preventDefault(); return; }
    sent.add(form);
    begin();
    markButton(event.submitter);
  });
  document.addEventListener('click', event => {
    const link = (event.target as Element | null)?.closest?.('a[href]');
    if (link instanceof HTMLAnchorElement && leavesThePage(link, event)) begin();
  });
  document.addEventListener('mc:busy', begin);
  document.addEventListener('mc:idle', end);
  // Back and forward may show the page as it was left: nothing is under way then.
  window.addEventListener('pageshow', clear);
}

function leavesThePage(link: HTMLAnchorElement, event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (link.target && link.target !== '_self') return false;
  if (link.hasAttribute('download') || link.origin !== location.origin || link.dataset.file !== undefined) return false;
  return !(link.hash && link.pathname === location.pathname && link.search === location.search);
}

function begin(): void {
  waiting++;
  timer ??= window.setTimeout(show, delay);
}

function end(): void {
  waiting = Math.max(0, waiting - 1);
  if (waiting === 0) clear();
}

function show(): void {
  if (document.querySelector('.mc-busybar')) return;
  const bar = document.createElement('div');
  bar.className = 'mc-busybar';
  bar.setAttribute('role', 'status');
  const words = document.createElement('span');
  words.className = 'mc-visually-hidden';
  words.textContent = document.documentElement.dataset.busy ?? '';
  bar.append(words);
  document.body.prepend(bar);
}

function clear(): void {
  waiting = 0;
  window.clearTimeout(timer);
  timer = undefined;
  document.querySelector('.mc-busybar')?.remove();
  sent = new WeakSet();
  for (const [button, label] of labels) {
    button.removeAttribute('aria-busy');
    button.replaceChildren(...label);
  }
  labels.clear();
}

/** The pressed button says what is under way (data-busy); a second press of the same form is ignored meanwhile. */
function markButton(button: HTMLElement | null): void {
  if (!(button instanceof HTMLButtonElement)) return;
  window.setTimeout(() => {
    if (waiting === 0) return;
    labels.set(button, [...button.childNodes]);
    button.setAttribute('aria-busy', 'true');
    if (button.dataset.busy) button.textContent = button.dataset.busy;
  }, delay);
}
