import { h } from '../../shell/dom';
import { readOne } from '../extensions';
import { limitText } from '../time';
import { type Element, type EventBus, type Overlays, type Registry } from '../types';

/** The time limit in a bubble on each step's lower edge. */
export class TimeBubbles {
  static $inject = ['eventBus', 'overlays', 'elementRegistry', 'config.minutesPerDay'];
  private readonly shown = new Map<string, string>();

  constructor(eventBus: EventBus, private readonly overlays: Overlays, private readonly registry: Registry, private readonly minutesPerDay: number) {
    eventBus.on('import.done', () => { this.shown.clear(); this.registry.forEach(element => this.show(element)); });
    eventBus.on('elements.changed', ({ elements }) => elements.forEach((element: Element) => this.show(element)));
    eventBus.on('shape.removed', ({ element }) => this.shown.delete(element.id));
  }

  private show(element: Element): void {
    if (element.labelTarget || !this.registry.get(element.id)) return;
    const text = limitText(readOne(element, 'TimeLimit'), this.minutesPerDay);
    if ((this.shown.get(element.id) ?? '') === text) return;
    this.shown.set(element.id, text);
    this.overlays.remove({ element: element.id, type: 'time' });
    if (text) this.overlays.add(element.id, 'time', { position: { bottom: 10, left: 8 }, html: h('span', { class: 'mc-bubble' }, text) });
  }
}

export const timeBubblesModule = { __init__: ['timeBubbles'], timeBubbles: ['type', TimeBubbles] };
