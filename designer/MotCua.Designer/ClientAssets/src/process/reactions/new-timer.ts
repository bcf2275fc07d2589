import { readOne, type Steps } from '../extensions';
import { isTimer, type Element, type EventBus, type ModdleFactory, type Modeling } from '../types';

/** A timer just drawn waits one working day: a timer without a length is no timer. */
export class NewTimerReaction {
  static $inject = ['eventBus', 'modeling', 'moddle', 'steps'];
  constructor(eventBus: EventBus, modeling: Modeling, moddle: ModdleFactory, steps: Steps) {
    eventBus.on('commandStack.shape.create.postExecuted', ({ context }) => {
      const shape = context.shape as Element;
      if (!isTimer(shape)) return;
      const definition = shape.businessObject.eventDefinitions[0];
      if (definition.timeDuration || definition.timeDate || definition.timeCycle) return;
      modeling.updateModdleProperties(shape, definition, { timeDuration: moddle.create('bpmn:FormalExpression', { body: 'P1D' }) });
      if (!readOne(shape, 'Calendar')) steps.set(shape, 'Calendar', { kind: 'working' });
    });
  }
}
