// Helps on the officers' pages: printing a slip, the diagram opened at the present step, marked lines of a list.

export function startDesk(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  showPresentStep();
  for (const box of document.querySelectorAll<HTMLInputElement>('table.mc-dense tbody input[type="checkbox"]')) {
    box.addEventListener('change', () => box.closest('tr')?.toggleAttribute('data-selected', box.checked));
  }
}

function showPresentStep(): void {
  const frame = document.querySelector<HTMLElement>('.mc-diagram');
  const now = frame?.querySelector<SVGGElement>('.now');
  if (!frame || !now) return;
  const place = now.getBoundingClientRect();
  frame.scrollLeft += place.left + place.width / 2 - frame.getBoundingClientRect().left - frame.clientWidth / 2;
}
