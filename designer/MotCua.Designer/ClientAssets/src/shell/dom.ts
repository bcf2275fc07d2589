/** Making and patching DOM without inline styles or markup in strings. */

export type Child = Node | string | number | null | undefined | false | Child[];
type Props = Record<string, unknown>;

const handlers = ['onclick', 'onchange', 'oninput', 'onkeydown', 'onsubmit', 'onmouseenter', 'onmouseleave', 'onfocus'] as const;
const properties = ['value', 'checked', 'disabled', 'selected', 'open', 'hidden', 'indeterminate'];
const svgNamespace = 'http://www.w3.org/2000/svg';

/** What was last drawn into each field. A redraw that brings nothing new leaves alone what somebody is typing there. */
const drawn = new WeakMap<Node, unknown>();

/** An element: `class`, `on…` handlers, form properties, and every other key as an attribute (null and false leave it out). */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props?: Props | null, ...children: Child[]): HTMLElementTagNameMap[K];
export function h(tag: string, props?: Props | null, ...children: Child[]): HTMLElement;
export function h(tag: string, props?: Props | null, ...children: Child[]): HTMLElement {
  const node = document.createElement(tag);
  append(node, children);
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined) continue;
    if (key.startsWith('on') || properties.includes(key)) (node as unknown as Props)[key] = value;
    else if (value !== false) node.setAttribute(key, value === true ? '' : String(value));
  }
  if (props && 'value' in props) drawn.set(node, (node as unknown as Props)['value']);
  return node;
}

export function svg(tag: string, attributes: Record<string, string | number>, ...children: Node[]): SVGElement {
  const node = document.createElementNS(svgNamespace, tag);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}

function append(node: Node, children: Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false || child === '') continue;
    if (Array.isArray(child)) append(node, child);
    else node.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/**
 * Makes `target`'s children like those of `wanted`, changing as little as possible: an input that has the focus keeps
 * it, and a button being pressed is still there when the press ends.
 */
export function patch(target: Element, ...wanted: Child[]): void {
  const next = document.createDocumentFragment();
  append(next, wanted);
  patchChildren(target, next);
}

function patchChildren(target: Node, wanted: Node): void {
  const old = [...target.childNodes];
  const fresh = [...wanted.childNodes];
  fresh.forEach((node, index) => {
    const present = old[index];
    if (!present) target.appendChild(node);
    else if (alike(present, node)) patchNode(present, node);
    else target.replaceChild(node, present);
  });
  old.slice(fresh.length).forEach(node => target.removeChild(node));
}

function alike(a: Node, b: Node): boolean {
  if (a.nodeName !== b.nodeName || a.nodeType !== b.nodeType) return false;
  if (!(a instanceof Element) || !(b instanceof Element)) return true;
  // A different id or key is a different thing; what keeps a foreign widget (data-own) is never looked into.
  return a.id === b.id && a.getAttribute('data-key') === b.getAttribute('data-key') && a.getAttribute('type') === b.getAttribute('type');
}

function patchNode(old: Node, fresh: Node): void {
  if (!(old instanceof Element) || !(fresh instanceof Element)) {
    if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
    return;
  }
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of [...fresh.attributes]) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const to = old as unknown as Props, from = fresh as unknown as Props;
  for (const name of handlers) if (to[name] !== from[name]) to[name] = from[name];
  if (old.hasAttribute('data-own')) return;
  patchChildren(old, fresh);
  const typing = old === document.activeElement && drawn.get(old) === from['value'];
  for (const name of properties) if (name in fresh && to[name] !== from[name] && !(typing && name === 'value')) to[name] = from[name];
  drawn.set(old, from['value']);
}

/** Runs `act` once, after the last call, when `delay` milliseconds passed without another. */
export function debounce(act: () => void, delay: number): { (): void; now(): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => { clearTimeout(timer); timer = setTimeout(act, delay); };
  later.now = () => { clearTimeout(timer); act(); };
  later.cancel = () => clearTimeout(timer);
  return later;
}
