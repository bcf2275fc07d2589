import type { TimingView } from '../../shell/api-types';
import type { Canvas, Registry } from '../types';
import { flowsAlong } from './way-flows';
import type { TimeBubbles, WayMark } from './time-bubbles';

/** A way through the diagram: its elements and the flows between them; for the longest way also the minutes on each step. */
export class WayMarks {
  static $inject = ['canvas', 'elementRegistry', 'timeBubbles'];
  private way: string[] = [];
  private bad = new Set<string>();

  constructor(private readonly canvas: Canvas, private readonly registry: Registry, private readonly bubbles: TimeBubbles) {}

  get shown(): boolean { return this.way.length > 0; }

  /** Shows elements, none when empty, with the flows between them when they are a way. `steps` are the minutes along the longest one. */
  show(ids: string[], connected = false, steps: TimingView['steps'] = []): void {
    for (const id of this.way) if (this.registry.get(id)) this.canvas.removeMarker(id, 'mc-onway');
    this.way = [...ids, ...(connected ? flowsAlong(ids, this.registry) : [])].filter(id => this.registry.get(id)?.parent);
    for (const id of this.way) this.canvas.addMarker(id, 'mc-onway');
    this.bubbles.along(marksOf(steps), this.bad);
  }

  /** The steps whose limits are what is too long. */
  blame(ids: string[], steps: TimingView['steps'] = []): void {
    this.bad = new Set(ids);
    this.bubbles.along(this.shown ? marksOf(steps) : new Map(), this.bad);
  }
}

/** Each step of the longest way with its number and the minutes up to its end. */
export function marksOf(steps: TimingView['steps']): Map<string, WayMark> {
  let sum = 0;
  return new Map(steps.map(({ elementId, minutes }, index) => [elementId, { order: index + 1, minutes, sum: sum += minutes }]));
}

export const wayMarksModule = { wayMarks: ['type', WayMarks] };
