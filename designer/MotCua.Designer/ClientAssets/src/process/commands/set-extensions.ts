import type { Element, ModdleFactory, Moddle } from '../types';

interface Context { element: Element; values: Moddle[]; before?: Moddle }

/** Command `motcua.extensions.set`: an element's extension elements, all at once. */
export class SetExtensionsHandler {
  static $inject = ['moddle'];
  constructor(private readonly moddle: ModdleFactory) {}

  execute(context: Context): Element[] {
    const business = context.element.businessObject;
    context.before = business.extensionElements;
    if (context.values.length === 0) {
      business.extensionElements = undefined;
    } else {
      const holder = this.moddle.create('bpmn:ExtensionElements', { values: context.values });
      holder.$parent = business;
      for (const value of context.values) value.$parent = holder;
      business.extensionElements = holder;
    }
    return [context.element];
  }

  revert(context: Context): Element[] {
    context.element.businessObject.extensionElements = context.before;
    return [context.element];
  }
}
