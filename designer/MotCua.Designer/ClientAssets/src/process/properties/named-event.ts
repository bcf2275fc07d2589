import { h } from '../../shell/dom';
import { checkField, selectField, textField } from '../../shell/fields';
import { t } from '../../shell/language';
import { is, isActivity, isTimer, type Element, type Moddle } from '../types';
import type { PropertyContext, PropertyGroup } from './context';
import { expressionField } from './expression-field';

/** What an event of a kind refers to: an element at the top of the file, found by name or code. */
interface Reference { root: string; property: string; key: string; label: string; help: string }

const references: Record<string, Reference> = {
  'bpmn:MessageEventDefinition': { root: 'bpmn:Message', property: 'messageRef', key: 'name', label: t('Tên thông điệp', 'Name of the message'), help: t('Bên gửi và bên nhận dùng cùng một tên.', 'Sender and receiver use the same name.') },
  'bpmn:SignalEventDefinition': { root: 'bpmn:Signal', property: 'signalRef', key: 'name', label: t('Tên tín hiệu', 'Name of the signal'), help: t('Mọi hồ sơ đang chờ tín hiệu này đều nhận được.', 'Every dossier that waits for it receives it.') },
  'bpmn:ErrorEventDefinition': { root: 'bpmn:Error', property: 'errorRef', key: 'errorCode', label: t('Mã lỗi', 'Error code'), help: t('Bỏ trống để bắt mọi lỗi.', 'Leave empty to catch every error.') },
  'bpmn:EscalationEventDefinition': { root: 'bpmn:Escalation', property: 'escalationRef', key: 'escalationCode', label: t('Mã báo cấp trên', 'Escalation code'), help: t('Bỏ trống để bắt mọi mã.', 'Leave empty to catch every code.') },
};

/** The event's message, signal, error, escalation, condition, link or compensation. */
export const eventGroup: PropertyGroup = {
  id: 'event',
  shown: ({ element }) => !isTimer(element) && (definitionOf(element) !== undefined || isMessageTask(element)),
  draw: context => {
    const { element, editor, readOnly } = context;
    const holder = definitionOf(element) ?? element.businessObject;
    const reference = references[isMessageTask(element) ? 'bpmn:MessageEventDefinition' : holder.$type];
    const update = (properties: Record<string, unknown>) => editor.modeling.updateModdleProperties(element, holder, properties);
    return [
      reference ? referenceField(context, holder, reference) : null,
      holder.$type === 'bpmn:ConditionalEventDefinition' ? expressionField(context, {
        id: 'p-event-condition', label: t('Xảy ra khi (FEEL)', 'Happens when (FEEL)'), value: String(holder['condition']?.body ?? ''), expects: 'boolean',
        help: t('Ví dụ data.dienTich > 250. Điều kiện đúng sẵn khi đến đây cũng được tính.', 'For example data.dienTich > 250. True on arrival counts, too.'),
        change: body => update({ condition: body ? editor.moddle.create('bpmn:FormalExpression', { body }) : undefined }),
      }) : null,
      holder.$type === 'bpmn:LinkEventDefinition' ? textField({
        id: 'p-event-link', label: t('Tên điểm nối', 'Name of the link'), value: String(holder['name'] ?? ''), disabled: readOnly,
        help: t('Điểm đi và điểm đến cùng tên thì nối với nhau.', 'A throwing and a catching link of the same name belong together.'), change: name => update({ name: name || undefined }),
      }) : null,
      holder.$type === 'bpmn:CompensateEventDefinition' && is(element, 'bpmn:ThrowEvent') ? selectField({
        id: 'p-event-compensates', label: t('Bù trừ cho', 'Compensates'), value: String(holder['activityRef']?.id ?? ''), disabled: readOnly,
        options: [{ value: '', label: t('Mọi bước đã xong ở đây', 'Every step completed here') }, ...editor.nodesInOrder()
          .filter(node => isActivity(node) && node.parent === element.parent && !node.businessObject['isForCompensation'])
          .map(node => ({ value: node.id, label: String(node.businessObject.name ?? node.id) }))],
        change: id => update({ activityRef: id ? editor.registry.get(id)!.businessObject : undefined }),
      }) : null,
      interruption(context),
    ];
  },
};

/** Whether the event at a border, or at the start of an event sub-process, interrupts. Errors always do, compensation never. */
function interruption({ element, editor, readOnly }: PropertyContext) {
  const fixed = ['bpmn:ErrorEventDefinition', 'bpmn:CompensateEventDefinition'].includes(definitionOf(element)?.$type ?? '');
  const atBorder = is(element, 'bpmn:BoundaryEvent'), starts = is(element, 'bpmn:StartEvent') && element.parent?.businessObject['triggeredByEvent'] === true;
  if (fixed || (!atBorder && !starts)) return null;
  const property = atBorder ? 'cancelActivity' : 'isInterrupting';
  return checkField({
    id: 'p-event-interrupts', label: atBorder ? t('Ngắt bước khi xảy ra', 'It interrupts the step') : t('Ngắt phần đang chạy khi xảy ra', 'It interrupts what runs around it'),
    checked: element.businessObject[property] !== false, disabled: readOnly, change: on => editor.modeling.updateProperties(element, { [property]: on }),
  });
}

function referenceField(context: PropertyContext, holder: Moddle, reference: Reference) {
  const { element, editor, readOnly } = context;
  const roots = (definitionsOf(element)['rootElements'] as Moddle[]).filter(root => root.$type === reference.root);
  const nameOf = (root: Moddle | undefined) => String(root?.[reference.key] ?? root?.name ?? root?.id ?? '');
  const known = [...new Set(roots.map(nameOf).filter(Boolean))];
  return h('div', null, textField({
    id: 'p-event-name', label: reference.label, value: nameOf(holder[reference.property]), disabled: readOnly,
    help: known.length ? `${reference.help} ${t('Đã có: {0}.', 'Already used: {0}.', known.join(', '))}` : reference.help,
    change: text => editor.steps.together(() => {
      let root = text ? roots.find(one => nameOf(one) === text) : undefined;
      if (text && !root) {
        root = (editor.modeler.get('bpmnFactory') as { create(type: string, attributes: Record<string, unknown>): Moddle }).create(reference.root, { name: text, [reference.key]: text });
        const definitions = definitionsOf(element);
        root.$parent = definitions;
        editor.modeling.updateModdleProperties(element, definitions, { rootElements: [...definitions['rootElements'], root] });
      }
      editor.modeling.updateModdleProperties(element, holder, { [reference.property]: root });
    }),
  }));
}

const isMessageTask = (element: Element) => is(element, 'bpmn:ReceiveTask') || is(element, 'bpmn:SendTask');
const definitionOf = (element: Element): Moddle | undefined => element.businessObject['eventDefinitions']?.find((one: Moddle) => one.$type !== 'bpmn:TerminateEventDefinition');

function definitionsOf(element: Element): Moddle {
  let at = element.businessObject;
  while (at.$parent) at = at.$parent;
  return at;
}
