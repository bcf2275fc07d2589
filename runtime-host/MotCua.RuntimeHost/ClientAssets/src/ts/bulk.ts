// Acts on many lines of a list one after the other and says how far it is:
//   <form data-bulk="/api/v1/incidents/" data-bulk-progress="… {0}/{1}" data-bulk-done="/admin/incidents">
// Without script the form posts all chosen ones at once.

export function startBulk(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-bulk]')) {
    form.addEventListener('submit', event => {
      const chosen = [...form.querySelectorAll<HTMLInputElement>('tbody input[type="checkbox"]:checked')].map(box => box.value);
      if (chosen.length < 2) return;
      event.preventDefault();
      event.stopPropagation();
      void run(form, chosen);
    });
  }
}

async function run(form: HTMLFormElement, ids: string[]): Promise<void> {
  const { bar, words } = progress(form, ids.length);
  for (const button of form.querySelectorAll<HTMLButtonElement>('button')) button.disabled = true;
  const command = form.querySelector<HTMLInputElement>('input[name="lenh"]')?.value ?? '';
  const session = await (await fetch('/api/v1/session')).json() as { antiforgery: string };
  let refused = 0;
  for (const [index, id] of ids.entries()) {
    const answer = await fetch(`${form.dataset.bulk}${encodeURIComponent(id)}/retry`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': session.antiforgery },
      body: JSON.stringify({ commandId: command }),
    }).catch(() => undefined);
    if (!answer?.ok) refused++;
    bar.value = index + 1;
    words.textContent = (form.dataset.bulkProgress ?? '').replace('{0}', String(index + 1)).replace('{1}', String(ids.length));
  }
  const next = new URL(form.dataset.bulkDone ?? location.pathname, location.href);
  next.searchParams.set('xong', String(ids.length - refused));
  next.searchParams.set('loi', String(refused));
  location.assign(next);
}

function progress(form: HTMLFormElement, max: number): { bar: HTMLProgressElement; words: HTMLElement } {
  const box = document.createElement('p');
  box.className = 'mc-busy';
  box.setAttribute('role', 'status');
  const words = document.createElement('span');
  words.id = 'tien-do';
  const bar = document.createElement('progress');
  bar.max = max;
  bar.value = 0;
  bar.setAttribute('aria-labelledby', words.id);
  box.append(bar, words);
  form.prepend(box);
  return { bar, words };
}
