import { t } from '../../shell/language';
import { setCondition } from '../expressions';
import { nameOf } from '../names';
import { is } from '../types';
import type { MendKind } from './mend';

const kinds: Record<string, { type: string; name: string; conditions: boolean }> = {
  exclusiveGateway: { type: 'bpmn:ExclusiveGateway', name: t('cổng loại trừ', 'an exclusive gateway'), conditions: true },
  parallelGateway: { type: 'bpmn:ParallelGateway', name: t('cổng song song', 'a parallel gateway'), conditions: false },
  inclusiveGateway: { type: 'bpmn:InclusiveGateway', name: t('cổng bao gồm', 'an inclusive gateway'), conditions: true },
  eventBasedGateway: { type: 'bpmn:EventBasedGateway', name: t('cổng chờ sự kiện', 'an event gateway'), conditions: false },
};

/** A gateway of another kind in its place: id, name and flows stay; conditions go where the new kind has none. */
export const replaceGateway: MendKind = {
  kind: 'replaceGateway',
  label: ({ element, value }) => {
    const to = kinds[value];
    return to && is(element, 'bpmn:Gateway') && element.type !== to.type ? t('Đổi thành {0}', 'Change to {0}', to.name) : null;
  },
  done: ({ element, value }) => t('Đã đổi “{0}” thành {1}.', 'Changed “{0}” to {1}.', nameOf(element), kinds[value]!.name),
  run: ({ element, value }, { editor }) => {
    const to = kinds[value]!;
    const made = editor.modeler.get('bpmnReplace').replaceElement(element, { type: to.type });
    if (!to.conditions) for (const flow of made.outgoing) if (flow.businessObject.conditionExpression) setCondition(flow, '', editor.modeling, editor.moddle);
  },
};
