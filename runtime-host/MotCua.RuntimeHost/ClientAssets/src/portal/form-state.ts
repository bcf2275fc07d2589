// A form with dependent fields asks the server what is shown now, without loading the page again.
// Form logic stays on the server; here only the difference goes into the page, so that typed text, chosen files and focus stay.
import { showFields } from './show-fields';

const delay = 300;

interface FormStateReply { revision: number; html: string; }

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-mc-form]')) watch(form);

function watch(form: HTMLFormElement): void {
  let revision = 0;
  let timer: number | undefined;
  form.addEventListener('change', event => {
    if (!(event.target as Element).closest('[data-mc-controls]')) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void ask(form, ++revision, () => revision), delay);
  });
}

async function ask(form: HTMLFormElement, revision: number, latest: () => number): Promise<void> {
  const fields: Record<string, string[]> = {};
  const data = new FormData(form);
  for (const [name, value] of data) if (typeof value === 'string' && !name.startsWith('_')) (fields[name] ??= []).push(value);
  document.dispatchEvent(new CustomEvent('mc:busy'));
  try {
    const answer = await fetch(form.dataset.mcForm!, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': String(data.get('__RequestVerificationToken') ?? '') },
      body: JSON.stringify({ revision, draft: form.dataset.mcDraft, dossier: form.dataset.mcDossier, step: form.dataset.mcStep, fields }),
    });
    // Without an answer the form still works: the server renders it anew when it is sent.
    if (!answer.ok) return;
    const reply = await answer.json() as FormStateReply;
    const target = form.querySelector('[data-mc-fields]');
    if (target && reply.revision === latest()) showFields(target, reply.html);
  } catch {
    // No connection: as above.
  } finally {
    document.dispatchEvent(new CustomEvent('mc:idle'));
  }
}
