import { svg } from './dom';

let sprite = '';

/** Where the host's sprite is; names used after `icon(` are put into it by the build. */
export function useSprite(url: string): void { sprite = url; }

export function icon(name: string): SVGElement {
  return svg('svg', { class: 'mc-icon', 'aria-hidden': 'true', focusable: 'false' }, svg('use', { href: `${sprite}#${name}` }));
}
