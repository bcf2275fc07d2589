import { h } from '../../shell/dom';
import { t } from '../../shell/language';
import { readOne } from '../extensions';
import { limitText, workingText } from '../time';
import { type Element, type EventBus, type Overlays, type Registry } from '../types';

/** What the longest way counts a step for: its place on the way, its minutes, and all minutes up to its end. */
export interface WayMark { order: number; minutes: number; sum: number }

/** The time limit in a bubble on each step's lower edge; along the longest way with its number and what it counts for. */
export class TimeBubbles {
  static $inject = ['eventBus', 'overlays', 'elementRegistry', 'config.minutesPerDay'];
  private readonly shown = new Map<string, string>();
  private way = new Map<string, WayMark>();
  private bad = new Set<string>();

  constructor(eventBus: EventBus, private readonly overlays: Overlays, private readonly registry: Registry, private readonly minutesPerDay: number) {
    eventBus.on('import.done', () => { this.shown.clear(); this.registry.forEach(element => this.show(element)); });
    eventBus.on('elements.changed', ({ elements }) => elements.forEach((element: Element) => this.show(element)));
    eventBus.on('shape.removed', ({ element }) => this.shown.delete(element.id));
  }

  /** Marks the steps of the longest way, and those whose limit is what is too long. Both may be empty. */
  along(way: Map<string, WayMark>, bad: Set<string>): void {
    const touched = new Set([...this.way.keys(), ...way.keys(), ...this.bad, ...bad]);
    this.way = way;
    this.bad = bad;
    for (const id of touched) { const element = this.registry.get(id); if (element) this.show(element); }
  }

  private show(element: Element): void {
    if (element.labelTarget || !this.registry.get(element.id)) return;
    const limit = limitText(readOne(element, 'TimeLimit'), this.minutesPerDay), mark = this.way.get(element.id), bad = this.bad.has(element.id);
    const text = limit && mark ? `${mark.order}. ${workingText(mark.minutes, this.minutesPerDay)}` : limit;
    const title = mark ? t('Bước {0} trên đường dài nhất, cộng dồn {1}', 'Step {0} of the longest way, {1} in all so far', mark.order, workingText(mark.sum, this.minutesPerDay)) : '';
    const drawn = text && [text, title, bad].join('|');
    if ((this.shown.get(element.id) ?? '') === drawn) return;
    this.shown.set(element.id, drawn);
    this.overlays.remove({ element: element.id, type: 'time' });
    if (text) this.overlays.add(element.id, 'time', { position: { bottom: 10, left: 8 }, html: h('span', { class: 'mc-bubble', 'data-bad': bad, 'data-way': mark !== undefined, title: title || null }, text) });
  }
}

export const timeBubblesModule = { __init__: ['timeBubbles'], timeBubbles: ['type', TimeBubbles] };
