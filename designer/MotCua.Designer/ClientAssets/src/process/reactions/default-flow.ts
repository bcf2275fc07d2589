import type { EventBus, Modeling, Moddle, Registry } from '../types';

/** A flow that becomes the default one loses its condition: nothing would ever read it. */
export class DefaultFlowReaction {
  static $inject = ['eventBus', 'modeling', 'elementRegistry'];
  constructor(eventBus: EventBus, modeling: Modeling, registry: Registry) {
    eventBus.on('commandStack.element.updateProperties.postExecuted', ({ context }) => {
      const flow = context.properties?.default as Moddle | undefined;
      const connection = flow?.id ? registry.get(flow.id) : undefined;
      if (connection && flow?.conditionExpression) modeling.updateProperties(connection, { conditionExpression: undefined });
    });
  }
}
