import type { Element, EventBus } from '../types';
import { runnableDefinitions, runnableTypes } from '../what-runs';

/** Vetoes creating or pasting an element that the engine does not run. Imported ones stay and are named by a finding. */
export class ElementsThatRun {
  static $inject = ['eventBus'];
  constructor(eventBus: EventBus) {
    const veto = (elements: Element[]) => elements.every(runs) ? undefined : false;
    eventBus.on('commandStack.elements.create.canExecute', 2000, ({ context }) => veto(context.elements ?? []));
    eventBus.on('commandStack.shape.create.canExecute', 2000, ({ context }) => veto([context.shape]));
    eventBus.on('commandStack.elements.paste.canExecute', 2000, ({ context }) => veto(context.elements ?? []));
  }
}

function runs(element: Element): boolean {
  if (!element?.businessObject || element.labelTarget) return true;
  const definitions = element.businessObject.eventDefinitions ?? [];
  return runnableTypes.has(element.type) && definitions.every((one: { $type: string }) => runnableDefinitions.has(one.$type));
}
