import type { Steps } from '../extensions';
import { extensionsOf } from '../extensions';
import type { ExtensionName } from '../motcua-moddle';
import { groupsFor } from '../applies';
import type { Element, EventBus } from '../types';

/** A step that becomes another kind drops what that kind cannot have: a table step has nobody to do it. */
export class ReplacedStepReaction {
  static $inject = ['eventBus', 'steps'];
  constructor(eventBus: EventBus, steps: Steps) {
    eventBus.on('commandStack.shape.replace.postExecuted', ({ context }) => {
      const element = context.newShape as Element;
      const fits = groupsFor(element);
      for (const name of new Set(extensionsOf(element).filter(value => value.$type.startsWith('motcua:')).map(value => value.$type.slice(7) as ExtensionName))) {
        if (!fits.has(name)) steps.setAll(element, name, []);
      }
    });
  }
}
