import { h } from '../../shell/dom';
import { checkField, selectField, textField } from '../../shell/fields';
import { t } from '../../shell/language';
import { readOne } from '../extensions';
import { readDuration, writeDuration } from '../time';
import { is, isTimer } from '../types';
import type { PropertyGroup } from './context';
import { number } from './time-limit';

/** How long a timer waits, and whether it counts working time. */
export const timerGroup: PropertyGroup = {
  id: 'timer',
  shown: ({ element }) => isTimer(element),
  draw: ({ element, editor, set, readOnly }) => {
    const definition = element.businessObject.eventDefinitions[0];
    const text = String(definition.timeDuration?.body ?? definition.timeDate?.body ?? definition.timeCycle?.body ?? '');
    const parts = definition.timeDuration ? readDuration(text) : null;
    const save = (body: string) => {
      if (body) editor.modeling.updateModdleProperties(element, definition, { timeDate: undefined, timeCycle: undefined, timeDuration: editor.moddle.create('bpmn:FormalExpression', { body }) });
    };
    const change = (part: Partial<NonNullable<typeof parts>>) => { const next = { ...parts!, ...part }; save(writeDuration(next.days, next.hours, next.minutes)); };
    return [
      h('h3', null, t('Chờ bao lâu', 'How long it waits')),
      parts ? h('div', { class: 'mc-dhm' },
        number('p-timer-d', t('Ngày', 'Days'), parts.days, days => change({ days }), readOnly),
        number('p-timer-h', t('Giờ', 'Hours'), parts.hours, hours => change({ hours }), readOnly),
        number('p-timer-m', t('Phút', 'Minutes'), parts.minutes, minutes => change({ minutes }), readOnly))
        : textField({ id: 'p-timer-x', label: t('Độ dài (ISO 8601, hoặc công thức bắt đầu bằng =)', 'Length (ISO 8601, or an expression after =)'), value: text, code: true, disabled: readOnly, change: save }),
      selectField({
        id: 'p-timer-calendar', label: t('Tính theo', 'Counted in'), value: readOne(element, 'Calendar')?.['kind'] ?? 'elapsed', disabled: readOnly,
        options: [{ value: 'working', label: t('Giờ làm việc', 'Working time') }, { value: 'elapsed', label: t('Thời gian trôi, kể cả ngày nghỉ', 'Elapsed time, holidays included') }],
        change: kind => set('Calendar', { kind }),
      }),
      is(element, 'bpmn:BoundaryEvent') ? checkField({ id: 'p-timer-cancel', label: t('Hết giờ thì ngắt bước', 'It interrupts the step'), checked: element.businessObject.cancelActivity !== false, disabled: readOnly, change: on => editor.modeling.updateProperties(element, { cancelActivity: on }) }) : null,
    ];
  },
};
