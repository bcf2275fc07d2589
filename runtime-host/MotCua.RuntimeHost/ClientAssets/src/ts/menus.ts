// Menus are <details>: they open without script. This closes them on Escape and when the focus leaves.

export function startMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.mc-menu, details.mc-account')) {
    menu.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
    document.addEventListener('click', event => { if (!menu.contains(event.target as Node)) menu.open = false; });
    menu.addEventListener('focusout', event => {
      if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
    });
  }
}
