import { h } from '../../shell/dom';
import { checkField, selectField, textField } from '../../shell/fields';
import { t } from '../../shell/language';
import { readOne } from '../extensions';
import { readDuration, writeDuration } from '../time';
import { is, isTimer } from '../types';
import type { PropertyGroup } from './context';
import { number } from './time-limit';

const forms = [
  { property: 'timeDuration', label: t('Sau một khoảng thời gian', 'After a length of time'), example: 'PT1H' },
  { property: 'timeDate', label: t('Vào một thời điểm', 'At a moment'), example: '2027-01-04T08:00:00' },
  { property: 'timeCycle', label: t('Lặp lại đều đặn', 'Again and again'), example: 'R3/P1D' },
];

/** How long a timer waits, and whether it counts working time. */
export const timerGroup: PropertyGroup = {
  id: 'timer',
  shown: ({ element }) => isTimer(element),
  draw: ({ element, editor, set, readOnly }) => {
    const definition = element.businessObject.eventDefinitions[0];
    const form = forms.find(one => definition[one.property])?.property ?? 'timeDuration';
    const text = String(definition[form]?.body ?? '');
    const parts = form === 'timeDuration' ? readDuration(text) : null;
    const write = (property: string, body: string) => {
      if (body) editor.modeling.updateModdleProperties(element, definition, { timeDate: undefined, timeCycle: undefined, timeDuration: undefined, [property]: editor.moddle.create('bpmn:FormalExpression', { body }) });
    };
    const save = (body: string) => write(form, body);
    const change = (part: Partial<NonNullable<typeof parts>>) => { const next = { ...parts!, ...part }; save(writeDuration(next.days, next.hours, next.minutes)); };
    return [
      h('h3', null, t('Chờ bao lâu', 'How long it waits')),
      selectField({
        id: 'p-timer-form', label: t('Kiểu hẹn giờ', 'Kind of timer'), value: form, disabled: readOnly, options: forms.map(one => ({ value: one.property, label: one.label })),
        change: property => write(property, forms.find(one => one.property === property)!.example),
      }),
      parts ? h('div', { class: 'mc-dhm' },
        number('p-timer-d', t('Ngày', 'Days'), parts.days, days => change({ days }), readOnly),
        number('p-timer-h', t('Giờ', 'Hours'), parts.hours, hours => change({ hours }), readOnly),
        number('p-timer-m', t('Phút', 'Minutes'), parts.minutes, minutes => change({ minutes }), readOnly))
        : textField({ id: 'p-timer-x', label: t('Theo ISO 8601, hoặc công thức sau dấu =', 'In ISO 8601, or an expression after ='), help: t('Ví dụ {0}', 'For example {0}', forms.find(one => one.property === form)!.example), value: text, code: true, disabled: readOnly, change: save }),
      selectField({
        id: 'p-timer-calendar', label: t('Tính theo', 'Counted in'), value: readOne(element, 'Calendar')?.['kind'] ?? 'elapsed', disabled: readOnly,
        options: [{ value: 'working', label: t('Giờ làm việc', 'Working time') }, { value: 'elapsed', label: t('Thời gian trôi, kể cả ngày nghỉ', 'Elapsed time, holidays included') }],
        change: kind => set('Calendar', { kind }),
      }),
      is(element, 'bpmn:BoundaryEvent') ? checkField({ id: 'p-timer-cancel', label: t('Hết giờ thì ngắt bước', 'It interrupts the step'), checked: element.businessObject.cancelActivity !== false, disabled: readOnly, change: on => editor.modeling.updateProperties(element, { cancelActivity: on }) }) : null,
    ];
  },
};
