import { h } from '../../shell/dom';
import type { Canvas, Element, Overlays, Registry } from '../types';
import type { Frame } from './trace-frames';

const marks = ['mc-trace-taken', 'mc-trace-fresh', 'mc-trace-here', 'mc-trace-fault'] as const;

/** One frame of a trace on the diagram: strands as numbered tokens, flows taken so far, the faulty element in its last frame. */
export class TraceMarks {
  static $inject = ['canvas', 'overlays', 'elementRegistry'];
  private readonly marked = new Map<string, string[]>();

  constructor(private readonly canvas: Canvas, private readonly overlays: Overlays, private readonly registry: Registry) {}

  /** Shows a frame; `fault` is the element that the trace ends in trouble at, once it is reached. Null clears. */
  show(frame: Frame | null, fault: string | null): void {
    this.clear();
    if (!frame) return;
    for (const flow of frame.taken.keys()) this.mark(flow, frame.fresh.includes(flow) ? 'mc-trace-fresh' : 'mc-trace-taken');
    this.mark(frame.element, 'mc-trace-here');
    if (fault) this.mark(fault, 'mc-trace-fault');
    for (const [id, count] of frame.tokens) {
      const element = this.registry.get(id);
      if (!element) continue;
      this.overlays.add(id, 'trace-token', { position: tokenPlace(element), html: h('span', { class: 'mc-token', 'data-count': count, 'aria-hidden': 'true' }, count > 1 ? String(count) : '') });
    }
    const look = this.registry.get(fault ?? frame.element);
    // An element inside a collapsed sub-process lies on a plane of its own, which this opens.
    if (look?.parent) this.canvas.scrollToElement(look, 120);
  }

  private mark(id: string, marker: typeof marks[number]): void {
    if (!this.registry.get(id)?.parent) return;
    this.canvas.addMarker(id, marker);
    this.marked.set(id, [...(this.marked.get(id) ?? []), marker]);
  }

  private clear(): void {
    for (const [id, list] of this.marked) if (this.registry.get(id)) for (const marker of list) this.canvas.removeMarker(id, marker);
    this.marked.clear();
    this.overlays.remove({ type: 'trace-token' });
  }
}

/** On the right shoulder of a step, where it hides no name; in the middle of what is small. */
function tokenPlace(element: Element): { left: number; top: number } {
  return element.waypoints || element.width < 60 ? middle(element) : { left: element.width - 18, top: -11 };
}

/** The middle of an element, from its upper left corner; of a flow the middle of its line. */
export function middle(element: Element): { left: number; top: number } {
  const line = element.waypoints;
  if (!line || line.length < 2) return { left: element.width / 2 - 11, top: element.height / 2 - 11 };
  const at = halfway(line), left = Math.min(...line.map(point => point.x)), top = Math.min(...line.map(point => point.y));
  return { left: at.x - left - 11, top: at.y - top - 11 };
}

/** The point half the length of a line along. */
export function halfway(line: { x: number; y: number }[]): { x: number; y: number } {
  const parts = line.slice(1).map((to, index) => ({ from: line[index]!, to, length: Math.hypot(to.x - line[index]!.x, to.y - line[index]!.y) }));
  let rest = parts.reduce((sum, part) => sum + part.length, 0) / 2;
  for (const { from, to, length } of parts) {
    if (rest <= length && length > 0) return { x: from.x + (to.x - from.x) * rest / length, y: from.y + (to.y - from.y) * rest / length };
    rest -= length;
  }
  return line[0]!;
}

export const traceMarksModule = { traceMarks: ['type', TraceMarks] };
