import type { ExtensionName } from './motcua-moddle';
import { hasDefinition, is, isActivity, isTimer, type Element } from './types';

const aboutMessage = (element: Element) => is(element, 'bpmn:SendTask') || is(element, 'bpmn:ReceiveTask') || hasDefinition(element, 'bpmn:MessageEventDefinition');
const catches = (element: Element) => is(element, 'bpmn:CatchEvent') && (hasDefinition(element, 'bpmn:MessageEventDefinition') || hasDefinition(element, 'bpmn:SignalEventDefinition'));
const throwsContent = (element: Element) => is(element, 'bpmn:SendTask')
  || (is(element, 'bpmn:ThrowEvent') && (hasDefinition(element, 'bpmn:MessageEventDefinition') || hasDefinition(element, 'bpmn:SignalEventDefinition')));

/** Which of our data fits which element; one line per kind of data. */
const rules: Record<ExtensionName, (element: Element) => boolean> = {
  Retry: element => is(element, 'bpmn:ServiceTask') || is(element, 'bpmn:ScriptTask'),
  Input: element => isActivity(element),
  Output: element => isActivity(element) || catches(element),
  Variable: element => is(element, 'bpmn:Process') || (is(element, 'bpmn:SubProcess') && !is(element, 'bpmn:AdHocSubProcess')),
  Correlation: element => aboutMessage(element),
  Payload: element => throwsContent(element),
  Linked: element => is(element, 'bpmn:CallActivity'),
  Collection: element => element.businessObject['loopCharacteristics']?.$type === 'bpmn:MultiInstanceLoopCharacteristics',
  TimeLimit: element => is(element, 'bpmn:UserTask') || is(element, 'bpmn:ServiceTask'),
  Assign: element => is(element, 'bpmn:UserTask'),
  Outcome: element => is(element, 'bpmn:UserTask'),
  Form: element => is(element, 'bpmn:UserTask'),
  Status: element => is(element, 'bpmn:Activity') || is(element, 'bpmn:Event'),
  Decision: element => is(element, 'bpmn:BusinessRuleTask'),
  Payment: element => is(element, 'bpmn:UserTask'),
  Delivery: element => is(element, 'bpmn:UserTask'),
  Message: element => is(element, 'bpmn:SendTask') && !element.businessObject['messageRef'],
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
