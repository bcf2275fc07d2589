import { t } from '../shell/language';

/** The elements the engine runs and the palette, the context pad and the replace menu therefore offer. */
export interface Runnable {
  id: string; type: string; group: 'event' | 'gateway' | 'activity'; icon: string; title: string;
  attributes?: Record<string, unknown>;
  /** Not in the palette: reached by changing another element. */
  byReplacing?: true;
}

const defined = (definition: string) => ({ eventDefinitionType: `bpmn:${definition}EventDefinition` });

export const runnables: Runnable[] = [
  { id: 'start', type: 'bpmn:StartEvent', group: 'event', icon: 'bpmn-icon-start-event-none', title: t('Bắt đầu', 'Start') },
  { id: 'end', type: 'bpmn:EndEvent', group: 'event', icon: 'bpmn-icon-end-event-none', title: t('Kết thúc', 'End') },
  { id: 'milestone', type: 'bpmn:IntermediateThrowEvent', group: 'event', icon: 'bpmn-icon-intermediate-event-none', title: t('Mốc đổi trạng thái', 'Milestone that changes the status') },
  { id: 'timer', type: 'bpmn:IntermediateCatchEvent', group: 'event', icon: 'bpmn-icon-intermediate-event-catch-timer', title: t('Hẹn giờ: đặt lên đường đi để chờ, lên mép bước để nhắc hạn', 'Timer: on a flow to wait, on the edge of a step for its deadline'), attributes: defined('Timer') },
  { id: 'terminate', type: 'bpmn:EndEvent', group: 'event', icon: 'bpmn-icon-end-event-terminate', title: t('Kết thúc toàn bộ', 'End everything'), attributes: defined('Terminate') },
  { id: 'exclusive', type: 'bpmn:ExclusiveGateway', group: 'gateway', icon: 'bpmn-icon-gateway-xor', title: t('Rẽ một nhánh', 'Choose one way') },
  { id: 'parallel', type: 'bpmn:ParallelGateway', group: 'gateway', icon: 'bpmn-icon-gateway-parallel', title: t('Chạy song song', 'Go parallel ways') },
  { id: 'inclusive', type: 'bpmn:InclusiveGateway', group: 'gateway', icon: 'bpmn-icon-gateway-or', title: t('Rẽ một hoặc nhiều nhánh', 'Choose one or more ways') },
  { id: 'event-gateway', type: 'bpmn:EventBasedGateway', group: 'gateway', icon: 'bpmn-icon-gateway-eventbased', title: t('Chờ việc nào đến trước', 'Wait for what comes first') },
  { id: 'user', type: 'bpmn:UserTask', group: 'activity', icon: 'bpmn-icon-user-task', title: t('Bước của cán bộ', "Officer's step") },
  { id: 'rule', type: 'bpmn:BusinessRuleTask', group: 'activity', icon: 'bpmn-icon-business-rule-task', title: t('Bước quyết định theo bảng', 'Decision table step') },
  { id: 'send', type: 'bpmn:SendTask', group: 'activity', icon: 'bpmn-icon-send-task', title: t('Gửi thông báo', 'Send a message') },
  { id: 'service', type: 'bpmn:ServiceTask', group: 'activity', icon: 'bpmn-icon-service-task', title: t('Bước tự động', 'Automatic step') },
  { id: 'script', type: 'bpmn:ScriptTask', group: 'activity', icon: 'bpmn-icon-script-task', title: t('Bước chạy tập lệnh', 'Script step') },
  { id: 'call', type: 'bpmn:CallActivity', group: 'activity', icon: 'bpmn-icon-call-activity', title: t('Gọi quy trình khác, liên thông', 'Call another process or agency') },
  { id: 'subprocess', type: 'bpmn:SubProcess', group: 'activity', icon: 'bpmn-icon-subprocess-expanded', title: t('Quy trình con', 'Sub-process'), attributes: { isExpanded: true } },
  { id: 'task', type: 'bpmn:Task', group: 'activity', icon: 'bpmn-icon-task', title: t('Bước', 'Step'), byReplacing: true },
  { id: 'manual', type: 'bpmn:ManualTask', group: 'activity', icon: 'bpmn-icon-manual-task', title: t('Bước làm tay', 'Manual step'), byReplacing: true },
  { id: 'receive', type: 'bpmn:ReceiveTask', group: 'activity', icon: 'bpmn-icon-receive-task', title: t('Bước nhận thông điệp', 'Receive a message'), byReplacing: true },
];

/** Node types that may stand in a diagram; the rest is refused by a guard. */
export const runnableTypes = new Set([...runnables.map(entry => entry.type), 'bpmn:BoundaryEvent', 'bpmn:SequenceFlow', 'bpmn:TextAnnotation', 'bpmn:Association', 'label']);

/** Event definitions that run, and what an event of that kind is about. */
const definitionNames: Record<string, string> = {
  'bpmn:TimerEventDefinition': t('hẹn giờ', 'timer'),
  'bpmn:TerminateEventDefinition': t('kết thúc toàn bộ', 'end everything'),
  'bpmn:MessageEventDefinition': t('thông điệp', 'message'),
  'bpmn:SignalEventDefinition': t('tín hiệu', 'signal'),
  'bpmn:ErrorEventDefinition': t('lỗi', 'error'),
  'bpmn:EscalationEventDefinition': t('báo cấp trên', 'escalation'),
  'bpmn:ConditionalEventDefinition': t('điều kiện', 'condition'),
  'bpmn:LinkEventDefinition': t('điểm nối', 'link'),
  'bpmn:CompensateEventDefinition': t('bù trừ', 'compensation'),
};

export const runnableDefinitions = new Set(Object.keys(definitionNames));

const eventNames: Record<string, string> = {
  'bpmn:StartEvent': t('Bắt đầu', 'Start'), 'bpmn:EndEvent': t('Kết thúc', 'End'), 'bpmn:BoundaryEvent': t('Sự kiện ở mép bước', 'Event on a step'),
  'bpmn:IntermediateCatchEvent': t('Chờ', 'Wait'), 'bpmn:IntermediateThrowEvent': t('Phát', 'Throw'),
};

/** What a step of that type is called. */
export function kindName(type: string, definition?: string): string {
  if (type === 'bpmn:SequenceFlow') return t('Đường đi', 'Flow');
  if (type === 'bpmn:Process') return t('Cả quy trình', 'The whole process');
  if (type === 'bpmn:TextAnnotation') return t('Ghi chú', 'Note');
  if (type === 'bpmn:BoundaryEvent' && definition === 'bpmn:TimerEventDefinition') return t('Hẹn giờ ở mép bước', 'Timer on a step');
  const exact = runnables.find(one => one.type === type && (one.attributes?.['eventDefinitionType'] ?? undefined) === definition);
  if (!exact && definition && definitionNames[definition] && eventNames[type]) return `${eventNames[type]}: ${definitionNames[definition]}`;
  const entry = exact ?? runnables.find(one => one.type === type);
  return entry ? entry.title.split(':')[0]! : t('Phần không chạy được', 'A part that does not run');
}

/** Replace-menu entries of bpmn-js that lead to something that runs. */
export const runnableReplacements = new Set([
  'none-start', 'none-end', 'none-intermediate-throw', 'none-intermediate-throwing', 'terminate-end',
  ...['message', 'signal', 'error', 'escalation', 'compensation'].map(kind => `${kind}-end`),
  ...['message', 'signal', 'escalation', 'compensation', 'link'].map(kind => `${kind}-intermediate-throw`),
  ...['message', 'signal', 'timer', 'conditional', 'link'].map(kind => `${kind}-intermediate-catch`),
  ...['message', 'signal', 'timer', 'conditional', 'error', 'escalation', 'compensation'].flatMap(kind => [`${kind}-boundary`, `${kind}-start`]),
  ...['message', 'signal', 'timer', 'conditional', 'escalation'].flatMap(kind => [`non-interrupting-${kind}-boundary`, `non-interrupting-${kind}-start`]),
  'exclusive-gateway', 'parallel-gateway', 'inclusive-gateway', 'event-based-gateway',
  'task', 'user-task', 'manual-task', 'rule-task', 'send-task', 'receive-task', 'service-task', 'script-task', 'call-activity',
  'expanded-subprocess', 'subprocess', 'event-subprocess', 'sequence-flow', 'default-flow',
].map(id => 'replace-with-' + id));

/** Starts that only an event sub-process may have: a dossier begins by submission, message or signal. */
export const startsOfEventSubProcesses = new Set(['timer', 'conditional'].map(kind => `replace-with-${kind}-start`));
