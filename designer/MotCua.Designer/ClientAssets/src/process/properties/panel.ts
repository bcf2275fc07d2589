import { h, patch } from '../../shell/dom';
import { icon } from '../../shell/icons';
import { say, t } from '../../shell/language';
import { is, isTimer, isUserStep, type Element } from '../types';
import { kindName } from '../what-runs';
import type { PropertyContext } from './context';
import { propertyGroups } from './groups';

/** The properties of the chosen element, drawn anew after each command; `patch` keeps the focus where it is. */
export function drawPanel(place: HTMLElement, context: PropertyContext): void {
  const { element } = context;
  const definition = element.businessObject.eventDefinitions?.[0]?.$type as string | undefined;
  patch(place,
    h('section', { class: 'mc-stack mc-stack-s', 'data-key': element.id },
      h('p', { class: 'mc-xs mc-sub' }, kindName(element.type, definition)),
      h('h2', null, iconOf(element), String(element.businessObject.name || (is(element, 'bpmn:Process') ? t('Sơ đồ', 'Diagram') : element.id))),
      context.findings.map(finding => h('p', { class: 'mc-small', 'data-color': finding.severity === 'error' ? 'danger' : 'warning' },
        finding.severity === 'error' ? icon('octagon-alert') : icon('triangle-alert'), ' ', say(finding.text), ' ', say(finding.mend)))),
    propertyGroups.filter(group => group.shown(context)).map(group => h('section', { class: 'mc-stack mc-stack-s', 'data-key': element.id + group.id }, group.draw(context))),
    is(element, 'bpmn:Process') ? h('section', null, h('p', { class: 'mc-small mc-sub' }, t('Chọn một phần trên sơ đồ để xem và sửa thuộc tính.', 'Choose a part of the diagram to see and edit it.'))) : null);
}

function iconOf(element: Element): SVGElement {
  if (isUserStep(element)) return icon('user-round');
  if (isTimer(element)) return icon('timer');
  if (is(element, 'bpmn:Gateway')) return icon('split');
  if (is(element, 'bpmn:SequenceFlow')) return icon('arrow-right');
  if (is(element, 'bpmn:BusinessRuleTask')) return icon('table-2');
  return is(element, 'bpmn:Process') ? icon('workflow') : icon('square');
}
