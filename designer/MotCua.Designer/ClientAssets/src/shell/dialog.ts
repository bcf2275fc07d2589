import { h, type Child } from './dom';

/** A modal question: title, content, verbs. Resolves with the pressed verb's value, or null when closed. */
export function ask<T>(title: string, content: Child, verbs: { label: string; value: () => T | undefined; variant?: string; color?: string }[]): Promise<T | null> {
  return new Promise(resolve => {
    const dialog = h('dialog', { class: 'ds-dialog mc-ask', 'aria-labelledby': 'mc-ask-title' });
    let answer: T | null = null;
    dialog.append(
      h('h2', { id: 'mc-ask-title' }, title),
      h('div', { class: 'mc-stack mc-stack-s' }, content),
      h('div', { class: 'mc-row' }, verbs.map(verb => h('button', {
        class: 'ds-button mc-mini', type: 'button', 'data-variant': verb.variant ?? 'primary', 'data-color': verb.color ?? null,
        onclick: () => {
          const value = verb.value();
          if (value === undefined) return;
          answer = value;
          dialog.close();
        },
      }, verb.label))));
    dialog.addEventListener('close', () => { dialog.remove(); resolve(answer); });
    document.body.append(dialog);
    dialog.showModal();
  });
}
