import { h } from '../../shell/dom';
import { checkField, selectField, type Option } from '../../shell/fields';
import { t } from '../../shell/language';
import { readAll } from '../extensions';
import { outcomeCondition, readOutcomeCondition, setCondition } from '../expressions';
import { is, isSplit, isUserStep, type Element } from '../types';
import type { PropertyContext, PropertyGroup } from './context';
import { expressionField } from './expression-field';

/** When a flow is taken: an outcome, a FEEL expression, or otherwise. */
export const flowGroup: PropertyGroup = {
  id: 'flow',
  shown: ({ element }) => is(element, 'bpmn:SequenceFlow'),
  draw: context => {
    const { element, editor, readOnly } = context;
    const source = element.source;
    if (!isSplit(source)) {
      return h('p', { class: 'mc-small mc-sub' }, t('Đường này luôn đi. Muốn chọn đường, hãy đặt một cổng rẽ nhánh trước nó.', 'This flow is always taken. To choose, put a gateway before it.'));
    }
    const isDefault = source!.businessObject.default === element.businessObject;
    const condition = String(element.businessObject.conditionExpression?.body ?? '');
    const outcome = readOutcomeCondition(condition);
    const choices = outcomeChoices(context, element);
    const chosen = isDefault ? 'otherwise' : !condition ? '' : outcome && choices.some(one => one.value === key(outcome.step, outcome.code)) ? key(outcome.step, outcome.code) : 'expression';
    return [
      h('h3', null, t('Khi nào đi đường này', 'When this flow is taken')),
      selectField({
        id: 'p-flow-when', label: t('Điều kiện', 'Condition'), value: chosen, disabled: readOnly,
        options: [{ value: '', label: t('Chưa đặt', 'Not set') }, ...choices, { value: 'otherwise', label: t('Các trường hợp còn lại', 'In every other case') }, { value: 'expression', label: t('Theo công thức', 'By expression') }],
        change: value => editor.steps.together(() => take(context, value, condition)),
      }),
      chosen === 'expression' ? expressionField(context, { id: 'p-flow-x', label: t('Công thức FEEL', 'FEEL expression'), value: condition, expects: 'boolean', help: t('Ví dụ data.dienTich > 250', 'For example data.dienTich > 250'), change: text => setCondition(element, text, editor.modeling, editor.moddle) }) : null,
    ];
  },
};

const key = (step: string, code: string) => `${step} ${code}`;

function take({ element, editor }: PropertyContext, value: string, condition: string): void {
  const source = element.source!;
  const wasDefault = source.businessObject.default === element.businessObject;
  if (value === 'otherwise') {
    editor.modeling.updateProperties(source, { default: element.businessObject });
    return;
  }
  if (wasDefault) editor.modeling.updateProperties(source, { default: undefined });
  if (value === 'expression') { setCondition(element, condition || 'true', editor.modeling, editor.moddle); return; }
  const [step, code] = value.split(' ');
  setCondition(element, value ? outcomeCondition(step!, code!) : '', editor.modeling, editor.moddle);
  const label = value ? readAll(editor.registry.get(step!)!, 'Outcome').find(one => one['code'] === code)?.['label'] : undefined;
  if (label && !element.businessObject.name) editor.modeling.updateLabel(element, label);
}

/** Outcomes of the steps before, nearest first; then those of all other steps. */
function outcomeChoices({ editor }: PropertyContext, flow: Element): Option[] {
  const before: Element[] = [], seen = new Set<Element>();
  const queue = [flow.source!];
  for (let node = queue.shift(); node; node = queue.shift()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (isUserStep(node)) before.push(node);
    queue.push(...node.incoming.filter(one => one.type === 'bpmn:SequenceFlow').map(one => one.source!), ...(node.host ? [node.host] : []));
  }
  const all = [...before, ...editor.nodesInOrder().filter(node => isUserStep(node) && !seen.has(node))];
  return all.flatMap(step => readAll(step, 'Outcome').map(outcome => ({
    value: key(step.id, outcome['code'] ?? ''), label: t('“{0}” kết luận: {1}', '“{0}” concludes: {1}', String(step.businessObject.name ?? step.id), outcome['label'] || (outcome['code'] ?? '')),
  })));
}

/** The default flow of a gateway, chosen at the gateway. */
export const gatewayGroup: PropertyGroup = {
  id: 'gateway',
  shown: ({ element }) => isSplit(element) && element.outgoing.length > 1,
  draw: ({ element, editor, readOnly }) => [
    h('h3', null, t('Các đường đi ra', 'Flows going out')),
    element.outgoing.map(flow => {
      const isDefault = element.businessObject.default === flow.businessObject;
      return h('div', { class: 'mc-rule' },
        h('button', { type: 'button', class: 'ds-button mc-mini', 'data-variant': 'tertiary', onclick: () => editor.selection.select(flow) }, t('Đến “{0}”', 'To “{0}”', String(flow.target?.businessObject.name ?? flow.target?.id ?? ''))),
        h('p', { class: 'mc-xs mc-sub' }, isDefault ? t('Các trường hợp còn lại', 'In every other case') : flow.businessObject.conditionExpression?.body ?? t('Chưa đặt điều kiện', 'No condition yet')),
        checkField({ id: 'p-default-' + flow.id, label: t('Đi đường này khi không đường nào khác đúng', 'Take it when no other holds'), checked: isDefault, disabled: readOnly, change: on => editor.modeling.updateProperties(element, { default: on ? flow.businessObject : undefined }) }));
    }),
  ],
};
