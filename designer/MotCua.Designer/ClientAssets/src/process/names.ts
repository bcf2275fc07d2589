import { t } from '../shell/language';
import { real, type Element } from './types';
import { kindName } from './what-runs';

/** What an element is called where people read: its name, or its kind with what stands before it. Never its id. */
export function nameOf(element: Element): string {
  const one = real(element), own = ownName(one);
  if (own) return own;
  if (one.type === 'bpmn:SequenceFlow') return t('Đường từ “{0}” đến “{1}”', 'Flow from “{0}” to “{1}”', one.source ? nodeName(one.source) : '?', one.target ? nodeName(one.target) : '?');
  const before = one.incoming.map(flow => flow.source).find(source => source && ownName(source)) ?? one.host;
  return before ? t('{0} sau “{1}”', '{0} after “{1}”', kindOf(one), ownName(before) || kindOf(before)) : kindOf(one);
}

const ownName = (element: Element) => String(element.businessObject.name ?? '').trim();
const nodeName = (element: Element) => ownName(element) || kindOf(element);
const kindOf = (element: Element) => kindName(element.type, element.businessObject.eventDefinitions?.[0]?.$type);
