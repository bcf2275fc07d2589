import { t } from '../shell/language';

/** The elements the engine runs and the palette, the context pad and the replace menu therefore offer. */
export interface Runnable {
  id: string; type: string; group: 'event' | 'gateway' | 'activity'; icon: string; title: string;
  attributes?: Record<string, unknown>;
}

export const runnables: Runnable[] = [
  { id: 'start', type: 'bpmn:StartEvent', group: 'event', icon: 'bpmn-icon-start-event-none', title: t('Bắt đầu', 'Start') },
  { id: 'end', type: 'bpmn:EndEvent', group: 'event', icon: 'bpmn-icon-end-event-none', title: t('Kết thúc', 'End') },
  { id: 'milestone', type: 'bpmn:IntermediateThrowEvent', group: 'event', icon: 'bpmn-icon-intermediate-event-none', title: t('Mốc đổi trạng thái', 'Milestone that changes the status') },
  { id: 'timer', type: 'bpmn:IntermediateCatchEvent', group: 'event', icon: 'bpmn-icon-intermediate-event-catch-timer', title: t('Hẹn giờ: đặt lên đường đi để chờ, lên mép bước để nhắc hạn', 'Timer: on a flow to wait, on the edge of a step for its deadline'), attributes: { eventDefinitionType: 'bpmn:TimerEventDefinition' } },
  { id: 'terminate', type: 'bpmn:EndEvent', group: 'event', icon: 'bpmn-icon-end-event-terminate', title: t('Kết thúc toàn bộ', 'End everything'), attributes: { eventDefinitionType: 'bpmn:TerminateEventDefinition' } },
  { id: 'exclusive', type: 'bpmn:ExclusiveGateway', group: 'gateway', icon: 'bpmn-icon-gateway-xor', title: t('Rẽ một nhánh', 'Choose one way') },
  { id: 'parallel', type: 'bpmn:ParallelGateway', group: 'gateway', icon: 'bpmn-icon-gateway-parallel', title: t('Chạy song song', 'Go parallel ways') },
  { id: 'inclusive', type: 'bpmn:InclusiveGateway', group: 'gateway', icon: 'bpmn-icon-gateway-or', title: t('Rẽ một hoặc nhiều nhánh', 'Choose one or more ways') },
  { id: 'user', type: 'bpmn:UserTask', group: 'activity', icon: 'bpmn-icon-user-task', title: t('Bước của cán bộ', "Officer's step") },
  { id: 'rule', type: 'bpmn:BusinessRuleTask', group: 'activity', icon: 'bpmn-icon-business-rule-task', title: t('Bước quyết định theo bảng', 'Decision table step') },
  { id: 'send', type: 'bpmn:SendTask', group: 'activity', icon: 'bpmn-icon-send-task', title: t('Gửi thông báo', 'Send a message') },
  { id: 'service', type: 'bpmn:ServiceTask', group: 'activity', icon: 'bpmn-icon-service-task', title: t('Bước tự động', 'Automatic step') },
  { id: 'subprocess', type: 'bpmn:SubProcess', group: 'activity', icon: 'bpmn-icon-subprocess-expanded', title: t('Quy trình con', 'Sub-process'), attributes: { isExpanded: true } },
];

/** Node types that may stand in a diagram; the rest is refused by a guard. */
export const runnableTypes = new Set([...runnables.map(entry => entry.type), 'bpmn:BoundaryEvent', 'bpmn:SequenceFlow', 'bpmn:TextAnnotation', 'bpmn:Association', 'label']);

/** Event definitions that run. */
export const runnableDefinitions = new Set(['bpmn:TimerEventDefinition', 'bpmn:TerminateEventDefinition']);

/** What a step of that type is called. */
export function kindName(type: string, definition?: string): string {
  if (type === 'bpmn:BoundaryEvent') return t('Hẹn giờ ở mép bước', 'Timer on a step');
  if (type === 'bpmn:SequenceFlow') return t('Đường đi', 'Flow');
  if (type === 'bpmn:Process') return t('Cả quy trình', 'The whole process');
  if (type === 'bpmn:TextAnnotation') return t('Ghi chú', 'Note');
  const entry = runnables.find(one => one.type === type && (one.attributes?.['eventDefinitionType'] ?? undefined) === definition) ?? runnables.find(one => one.type === type);
  return entry ? entry.title.split(':')[0]! : t('Phần không chạy được', 'A part that does not run');
}

/** Replace-menu entries of bpmn-js that lead to something that runs. */
export const runnableReplacements = new Set([
  'replace-with-none-start', 'replace-with-none-end', 'replace-with-none-intermediate-throw', 'replace-with-terminate-end', 'replace-with-timer-intermediate-catch',
  'replace-with-timer-boundary', 'replace-with-non-interrupting-timer-boundary',
  'replace-with-exclusive-gateway', 'replace-with-parallel-gateway', 'replace-with-inclusive-gateway',
  'replace-with-user-task', 'replace-with-rule-task', 'replace-with-send-task', 'replace-with-service-task', 'replace-with-expanded-subprocess',
  'replace-with-sequence-flow', 'replace-with-default-flow',
]);
