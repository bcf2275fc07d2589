import type { TimingView } from '../../shell/api-types';
import { h, patch, svg, type Child } from '../../shell/dom';
import { selectField, textField } from '../../shell/fields';
import { t } from '../../shell/language';
import { applies } from '../applies';
import { readOne } from '../extensions';
import { hoursText, readLimit, sumWith, workingText, writeLimit, type LimitKind, type LimitParts } from '../time';
import type { PropertyContext, PropertyGroup } from './context';
import { expressionField } from './expression-field';

export const timeLimitGroup: PropertyGroup = {
  id: 'time-limit',
  shown: ({ element }) => applies('TimeLimit', element) || element.type === 'bpmn:Process',
  draw: context => [
    h('h3', null, context.element.type === 'bpmn:Process' ? t('Thời hạn', 'Time limit') : t('Thời hạn của bước', "Step's time limit")),
    context.element.type === 'bpmn:Process' ? null : editLimit(context),
    runningTotal(context),
  ],
};

function editLimit(context: PropertyContext) {
  const perDay = context.reference.minutesPerDay;
  const parts = readLimit(readOne(context.element, 'TimeLimit'), perDay);
  const typing = (change: Partial<LimitParts>) => drawTotal(context, estimate(context, { ...parts, ...change }));
  const wrong = isTooLong(context) ? 'p-limit-over' : undefined;
  const save = (change: Partial<LimitParts>) => context.set('TimeLimit', writeLimit({ ...parts, ...change }, perDay));
  const kinds: { value: LimitKind; label: string }[] = [
    { value: 'working', label: t('Giờ làm việc', 'Working time') },
    { value: 'calendarDay', label: t('Ngày lịch, kể cả ngày nghỉ', 'Calendar days, holidays included') },
    { value: 'month', label: t('Tháng', 'Months') },
    { value: 'expression', label: t('Theo công thức', 'By expression') },
  ];
  return [
    selectField({ id: 'p-limit-kind', label: t('Tính theo', 'Counted in'), value: parts.kind, options: kinds, disabled: context.readOnly, change: value => save(switchKind(parts, value as LimitKind)) }),
    parts.kind === 'working' ? h('div', { class: 'mc-dhm' },
      number('p-limit-d', t('Ngày', 'Days'), parts.days, days => save({ days }), context.readOnly, { typing: days => typing({ days }), wrong }),
      number('p-limit-h', t('Giờ', 'Hours'), parts.hours, hours => save({ hours }), context.readOnly, { typing: hours => typing({ hours }), wrong }),
      number('p-limit-m', t('Phút', 'Minutes'), parts.minutes, minutes => save({ minutes }), context.readOnly, { typing: minutes => typing({ minutes }), wrong })) : null,
    parts.kind === 'working' ? h('p', { class: 'mc-xs mc-sub' }, t('1 ngày làm việc = {0}. Bằng {1}.', '1 working day = {0}. In all {1}.',
      workingText(perDay, perDay + 1), hoursText(parts.days * perDay + parts.hours * 60 + parts.minutes))) : null,
    parts.kind === 'calendarDay' || parts.kind === 'month' ? number('p-limit-n', parts.kind === 'month' ? t('Số tháng', 'Months') : t('Số ngày', 'Days'), parts.amount, amount => save({ amount }), context.readOnly) : null,
    parts.kind === 'expression' ? expressionField(context, { id: 'p-limit-x', label: t('Công thức FEEL', 'FEEL expression'), value: parts.expression, expects: 'timeLimit',
      help: t('Cho ra { amount, unit }, ví dụ { amount: 90, unit: "workingMinute" }', 'Gives { amount, unit }, for example { amount: 90, unit: "workingMinute" }'), change: expression => save({ expression }) }) : null,
  ];
}

function switchKind(parts: LimitParts, kind: LimitKind): Partial<LimitParts> {
  return { kind, amount: parts.amount || parts.days || 1, days: parts.days || 1, expression: parts.expression || '{ amount: 60, unit: "workingMinute" }' };
}

interface Typing { typing?(value: number): void; wrong?: string | undefined }

export function number(id: string, label: string, value: number, change: (value: number) => void, disabled: boolean, more: Typing = {}) {
  const read = (text: string) => {
    const typed = Math.floor(Number(text.replace(',', '.')));
    return Number.isFinite(typed) && typed >= 0 ? Math.min(typed, 100000) : value;
  };
  return textField({ id, label, value: String(value), numeric: true, disabled, wrong: more.wrong, change: text => change(read(text)), ...(more.typing ? { typing: (text: string) => more.typing!(read(text)) } : {}) });
}

/** Sum of the longest way against the legal limit, as the server counted it last. */
function runningTotal(context: PropertyContext) {
  const timing = context.check?.timing;
  return timing ? h('div', { class: 'mc-sum', id: 'p-limit-sum' }, totalOf(timing, timing.minutes)) : null;
}

/** Shows another sum while a limit is typed; the next check counts exactly. */
function drawTotal({ check }: PropertyContext, minutes: number | null): void {
  const place = document.getElementById('p-limit-sum');
  if (place && check?.timing && minutes !== null) patch(place, totalOf(check.timing, minutes));
}

/** The sum with this limit instead of the step's present one; null when the step is not on the longest way, where only a check can tell. */
function estimate({ check, element, reference }: PropertyContext, parts: LimitParts): number | null {
  const perDay = reference.minutesPerDay;
  return check?.timing ? sumWith(check.timing, element.id, parts.days * perDay + parts.hours * 60 + parts.minutes) : null;
}

function isTooLong({ check, element }: PropertyContext): boolean {
  const timing = check?.timing;
  return !!timing?.exceeds && timing.path.includes(element.id);
}

function totalOf(timing: TimingView, minutes: number): Child[] {
  const limit = timing.limitMinutes, over = limit !== null && minutes > limit && (timing.exceeds || minutes > timing.minutes);
  const largest = Math.max(minutes, limit ?? 0, 1);
  const used = Math.min(minutes, limit ?? minutes) / largest * 100;
  return [
    h('output', null, h('span', null, t('Tổng các bước, đường dài nhất', 'All steps, longest way')), h('span', { class: over ? 'mc-overtext' : null }, hoursText(minutes))),
    svg('svg', { class: 'mc-meter', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      svg('rect', { class: 't', width: 100, height: 8 }), svg('rect', { class: !over && used > 90 ? 'w' : 'v', width: used, height: 8 }),
      ...(over ? [svg('rect', { class: 'o', x: used, width: 100 - used, height: 8 })] : [])),
    h('output', null, h('span', null, t('Thời hạn thủ tục', "Procedure's limit")),
      h('span', null, limit === null ? t('chưa đặt', 'not set') : `${hoursText(limit)} (${workingText(limit, timing.minutesPerDay)})`)),
    over ? h('p', { class: 'ds-validation-message', id: 'p-limit-over' }, t('Vượt {0} so với thời hạn của thủ tục', 'Exceeds the procedure\'s limit by {0}', workingText(minutes - limit!, timing.minutesPerDay))) : null,
  ];
}
