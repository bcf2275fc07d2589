import { readAll, type Steps } from '../extensions';
import { renameStep, rewriteExpressions } from '../expressions';
import { freeId, isMadeUp, readableId } from '../readable-id';
import { is, real, type CommandStack, type Element, type EventBus, type ModdleFactory, type Modeling, type Registry } from '../types';

/**
 * The first name a step gets also becomes its id, so that expressions read `steps.thamDinh.outcome`. Only ids that
 * nobody chose are changed, and everything that named the step follows.
 */
export class NamedStepReaction {
  static $inject = ['eventBus', 'modeling', 'elementRegistry', 'moddle', 'steps', 'commandStack'];
  constructor(eventBus: EventBus, private readonly modeling: Modeling, private readonly registry: Registry,
    private readonly moddle: ModdleFactory, private readonly steps: Steps, _: CommandStack) {
    eventBus.on(['commandStack.element.updateLabel.postExecuted', 'commandStack.element.updateProperties.postExecuted'], ({ context }) => {
      if (context.newLabel !== undefined || context.properties?.name !== undefined) this.rename(real(context.element));
    });
  }

  private rename(element: Element): void {
    const wanted = readableId(element.businessObject.name ?? '');
    if (!wanted || !is(element, 'bpmn:FlowNode') || !isMadeUp(element.id)) return;
    const from = element.id;
    const to = freeId(wanted, id => this.registry.get(id) !== undefined || id === this.moddleRootId(element));
    this.modeling.updateProperties(element, { id: to });
    rewriteExpressions(text => renameStep(text, from, to), this.registry, this.modeling, this.moddle, this.steps);
    for (const other of this.registry.filter(one => !one.labelTarget)) {
      const rules = readAll(other, 'Assign');
      if (!rules.some(rule => rule['sameAs'] === from || rule['distinctFrom'] === from)) continue;
      this.steps.setAll(other, 'Assign', rules.map(rule => ({
        ...rule,
        ...(rule['sameAs'] === from ? { sameAs: to } : {}),
        ...(rule['distinctFrom'] === from ? { distinctFrom: to } : {}),
      })));
    }
  }

  private moddleRootId(element: Element): string | undefined {
    let business = element.businessObject;
    while (business.$parent && business.$parent.$type !== 'bpmn:Definitions') business = business.$parent;
    return business.id;
  }
}
