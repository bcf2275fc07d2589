import { h } from '../../shell/dom';
import { selectField, textField } from '../../shell/fields';
import { t } from '../../shell/language';
import { readOne, type Attributes } from '../extensions';
import { isActivity, type Moddle } from '../types';
import type { PropertyContext, PropertyGroup } from './context';
import { expressionField } from './expression-field';

const standard = 'bpmn:StandardLoopCharacteristics', multi = 'bpmn:MultiInstanceLoopCharacteristics';

/** How an activity is repeated: while a condition holds, or once for each item of a list. */
export const loopGroup: PropertyGroup = {
  id: 'loop',
  shown: ({ element }) => isActivity(element),
  draw: context => {
    const { element, editor, readOnly } = context;
    const loop = element.businessObject['loopCharacteristics'] as Moddle | undefined;
    const value = !loop ? '' : loop.$type === standard ? 'while' : loop['isSequential'] ? 'sequential' : 'parallel';
    const choose = (kind: string) => editor.steps.together(() => {
      const made = kind === '' ? undefined : kind === 'while' ? editor.moddle.create(standard) : editor.moddle.create(multi, { isSequential: kind === 'sequential' });
      if (made) made.$parent = element.businessObject;
      editor.modeling.updateProperties(element, { loopCharacteristics: made });
      if (kind === '' || kind === 'while') context.set('Collection', null);
    });
    return [
      selectField({
        id: 'p-loop', label: t('Lặp lại', 'Repetition'), value, disabled: readOnly, change: choose,
        options: [{ value: '', label: t('Làm một lần', 'Done once') }, { value: 'while', label: t('Lặp khi còn đúng điều kiện', 'While a condition holds') },
          { value: 'parallel', label: t('Nhiều lần cùng lúc', 'Several at once') }, { value: 'sequential', label: t('Nhiều lần lần lượt', 'Several, one after the other') }],
      }),
      loop?.$type === standard ? whileFields(context, loop) : null,
      loop?.$type === multi ? itemFields(context, loop) : null,
    ];
  },
};

function whileFields(context: PropertyContext, loop: Moddle) {
  const { element, editor, readOnly } = context;
  const update = (properties: Record<string, unknown>) => editor.modeling.updateModdleProperties(element, loop, properties);
  return h('div', { class: 'mc-stack mc-stack-s' },
    formula(context, loop, 'loopCondition', 'p-loop-condition', t('Lặp tiếp khi (FEEL)', 'Goes on while (FEEL)'), 'boolean', t('loopCounter là số lần đã bắt đầu.', 'loopCounter is the number of runs begun.')),
    textField({
      id: 'p-loop-max', label: t('Nhiều nhất bao nhiêu lần', 'At most how often'), value: String(loop['loopMaximum'] ?? ''), numeric: true, disabled: readOnly,
      change: text => update({ loopMaximum: /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined }),
    }),
    selectField({
      id: 'p-loop-test', label: t('Xét điều kiện', 'The condition is asked'), value: loop['testBefore'] ? 'before' : 'after', disabled: readOnly,
      options: [{ value: 'after', label: t('Sau mỗi lần làm', 'After each run') }, { value: 'before', label: t('Trước mỗi lần làm', 'Before each run') }], change: when => update({ testBefore: when === 'before' }),
    }));
}

function itemFields(context: PropertyContext, loop: Moddle) {
  const { element, set, readOnly } = context;
  const collection = readOne(element, 'Collection');
  const change = (part: Attributes) => {
    const next = { ...collection, ...part };
    set('Collection', next['expression'] ? next : null);
  };
  return h('div', { class: 'mc-stack mc-stack-s' },
    expressionField(context, {
      id: 'p-loop-list', label: t('Danh sách, mỗi phần tử một lần (FEEL)', 'List, once for each item (FEEL)'), value: collection?.['expression'] ?? '', expects: 'any',
      help: t('Ví dụ data.thanhVien', 'For example data.members'), change: expression => change({ expression }),
    }),
    collection
      ? textField({ id: 'p-loop-item', label: t('Tên của phần tử trong công thức', 'Name of the item in expressions'), value: collection['item'] ?? '', code: true, disabled: readOnly, change: item => change({ item }) })
      : formula(context, loop, 'loopCardinality', 'p-loop-count', t('Hoặc số lần (FEEL)', 'Or how many (FEEL)'), 'number'),
    collection ? expressionField(context, { id: 'p-loop-result', label: t('Kết quả mỗi lần (FEEL)', 'Result of each (FEEL)'), value: collection['result'] ?? '', expects: 'any', change: result => change({ result }) }) : null,
    collection ? textField({ id: 'p-loop-output', label: t('Tên danh sách kết quả', 'Name of the list of results'), value: collection['output'] ?? '', code: true, disabled: readOnly, change: output => change({ output }) }) : null,
    formula(context, loop, 'completionCondition', 'p-loop-done', t('Đủ khi (FEEL)', 'Enough when (FEEL)'), 'boolean', t('Khi đúng, những lần còn dở được bỏ. Ví dụ numberOfCompletedInstances >= 2', 'When it holds the rest is cancelled. For example numberOfCompletedInstances >= 2')));
}

function formula(context: PropertyContext, loop: Moddle, property: string, id: string, label: string, expects: string, help?: string) {
  const { element, editor } = context;
  return expressionField(context, {
    id, label, expects, value: String(loop[property]?.body ?? ''), ...(help ? { help } : {}),
    change: body => editor.modeling.updateModdleProperties(element, loop, { [property]: body ? editor.moddle.create('bpmn:FormalExpression', { body }) : undefined }),
  });
}
