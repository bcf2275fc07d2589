import type { EventBus } from '../types';

/** Vetoes flows of other kinds than sequence flows and notes: a procedure is one process without pools. */
export class OneProcess {
  static $inject = ['eventBus'];
  constructor(eventBus: EventBus) {
    eventBus.on('commandStack.connection.create.canExecute', 2000, ({ context }) =>
      ['bpmn:MessageFlow', 'bpmn:DataInputAssociation', 'bpmn:DataOutputAssociation'].includes(context.connection?.type) ? false : undefined);
  }
}
