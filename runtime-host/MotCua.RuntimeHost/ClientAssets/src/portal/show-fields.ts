// Brings the fields on the page in line with those the server rendered: new ones come in, hidden ones go, all others stay as they are.

export function showFields(target: Element, html: string): void {
  const wanted = new DOMParser().parseFromString(html, 'text/html').body;
  bringInLine(target, wanted);
}

function bringInLine(parent: Element, wanted: Element): void {
  const present = new Map([...parent.children].map(child => [keyOf(child), child]));
  let place: Element | null = parent.firstElementChild;
  for (const fresh of [...wanted.children]) {
    const key = keyOf(fresh);
    const kept = present.get(key);
    if (kept && kept.tagName === fresh.tagName) {
      present.delete(key);
      if (kept === place) place = place.nextElementSibling;
      else parent.insertBefore(kept, place);
      if (isField(kept)) updateField(kept, fresh);
      else bringInLine(kept, fresh);
    } else {
      parent.insertBefore(document.importNode(fresh, true), place);
    }
  }
  for (const gone of present.values()) gone.remove();
}

/** One question with its label, control and messages: never taken apart, because somebody may be typing in it. */
function isField(element: Element): boolean {
  return element.matches('.ds-field, fieldset.mc-choice, noscript, button, input, p, h2, h3, legend, .mc-repeat__head, .mc-actions');
}

function updateField(kept: Element, fresh: Element): void {
  const computed = fresh.querySelector<HTMLInputElement>('input[readonly]');
  const shown = kept.querySelector<HTMLInputElement>('input[readonly]');
  if (computed && shown) shown.value = computed.value;
  const label = fresh.querySelector('.ds-label');
  const old = kept.querySelector('.ds-label');
  if (label && old && label.innerHTML !== old.innerHTML) old.replaceChildren(...[...label.childNodes].map(node => document.importNode(node, true)));
}

/** What an element is on both sides: its own name, that of the first control inside, or that it follows another. */
function keyOf(element: Element): string {
  if (element.matches('.mc-when, noscript')) return `${element.className || element.tagName} after ${element.previousElementSibling ? keyOf(element.previousElementSibling) : ''}`;
  const own = element.id || element.getAttribute('aria-labelledby') || element.querySelector('[id]')?.id;
  return `${element.tagName} ${element.className} ${own ?? element.textContent ?? ''}`;
}
