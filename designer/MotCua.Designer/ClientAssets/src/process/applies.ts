import type { ExtensionName } from './motcua-moddle';
import { is, isTimer, type Element } from './types';

/** Which of our data fits which element; one line per kind of data. */
const rules: Record<ExtensionName, (element: Element) => boolean> = {
  TimeLimit: element => is(element, 'bpmn:UserTask') || is(element, 'bpmn:ServiceTask'),
  Assign: element => is(element, 'bpmn:UserTask'),
  Outcome: element => is(element, 'bpmn:UserTask'),
  Form: element => is(element, 'bpmn:UserTask'),
  Status: element => is(element, 'bpmn:Activity') || is(element, 'bpmn:Event'),
  Decision: element => is(element, 'bpmn:BusinessRuleTask'),
  Payment: element => is(element, 'bpmn:UserTask'),
  Delivery: element => is(element, 'bpmn:UserTask'),
  Message: element => is(element, 'bpmn:SendTask'),
  Allow: element => is(element, 'bpmn:UserTask'),
  Slip: element => is(element, 'bpmn:UserTask'),
  Deemed: element => is(element, 'bpmn:UserTask') || (is(element, 'bpmn:BoundaryEvent') && isTimer(element)),
  Calendar: element => isTimer(element),
  Channel: element => is(element, 'bpmn:StartEvent') && !is(element.parent, 'bpmn:SubProcess'),
  Connector: element => is(element, 'bpmn:ServiceTask'),
};

export function applies(name: ExtensionName, element: Element): boolean { return rules[name](element); }

export function groupsFor(element: Element): Set<ExtensionName> {
  return new Set((Object.keys(rules) as ExtensionName[]).filter(name => rules[name](element)));
}
