import type { TimingView } from '../shell/api-types';
import { t } from '../shell/language';
import type { Attributes } from './extensions';

/** Time limits as people write them: days, hours, minutes. A length may also be in calendar days, months, or FEEL. */

export type LimitKind = 'working' | 'calendarDay' | 'month' | 'expression';
export interface LimitParts { kind: LimitKind; days: number; hours: number; minutes: number; amount: number; expression: string }

export function readLimit(limit: Attributes | undefined, minutesPerDay: number): LimitParts {
  const amount = Number(limit?.['amount'] ?? 0) || 0;
  const parts: LimitParts = { kind: 'working', days: 0, hours: 0, minutes: 0, amount, expression: limit?.['expression'] ?? '' };
  if (parts.expression) return { ...parts, kind: 'expression' };
  switch (limit?.['unit']) {
    case 'calendarDay': return { ...parts, kind: 'calendarDay' };
    case 'month': return { ...parts, kind: 'month' };
    case 'workingDay': return { ...parts, days: amount };
    case 'workingHour': return { ...parts, ...split(amount * 60, minutesPerDay) };
    default: return { ...parts, ...split(amount, minutesPerDay) };
  }
}

function split(minutes: number, minutesPerDay: number): Pick<LimitParts, 'days' | 'hours' | 'minutes'> {
  const days = Math.floor(minutes / minutesPerDay);
  const rest = minutes - days * minutesPerDay;
  return { days, hours: Math.floor(rest / 60), minutes: rest % 60 };
}

/** The shortest faithful way to write it; null when there is no limit. Whole days stay days: a day is not 480 minutes on the clock. */
export function writeLimit(parts: LimitParts, minutesPerDay: number): Attributes | null {
  if (parts.kind === 'expression') return parts.expression ? { expression: parts.expression } : null;
  if (parts.kind !== 'working') return parts.amount > 0 ? { amount: String(parts.amount), unit: parts.kind } : null;
  const { days, hours, minutes } = parts;
  const total = days * minutesPerDay + hours * 60 + minutes;
  if (total <= 0) return null;
  if (hours === 0 && minutes === 0) return { amount: String(days), unit: 'workingDay' };
  return total % 60 === 0 && days === 0 ? { amount: String(total / 60), unit: 'workingHour' } : { amount: String(total), unit: 'workingMinute' };
}

/** A limit of so many working minutes; null for none. */
export function writeMinutes(minutes: number, minutesPerDay: number): Attributes | null {
  const whole = minutes % minutesPerDay === 0;
  return writeLimit({ kind: 'working', days: whole ? minutes / minutesPerDay : 0, hours: 0, minutes: whole ? 0 : minutes, amount: 0, expression: '' }, minutesPerDay);
}

/** The longest way's minutes if a step on it took so many; null when the step is not on it, where only a check can tell. */
export function sumWith(timing: TimingView, step: string, minutes: number): number | null {
  const now = timing.steps.find(one => one.elementId === step);
  return now ? timing.minutes - now.minutes + minutes : null;
}

/** "1 ngày 5 giờ 20 phút" of working minutes. */
export function workingText(minutes: number, minutesPerDay: number): string {
  const sign = minutes < 0 ? '−' : '';
  const { days, hours, minutes: rest } = split(Math.abs(minutes), minutesPerDay);
  const words = [days && t('{0} ngày', '{0} d', days), hours && t('{0} giờ', '{0} h', hours), rest && t('{0} phút', '{0} min', rest)].filter(Boolean);
  return sign + (words.length ? words.join(' ') : t('0 phút', '0 min'));
}

export function hoursText(minutes: number): string {
  return t('{0} giờ {1} phút', '{0} h {1} min', Math.floor(minutes / 60), minutes % 60);
}

export function limitText(limit: Attributes | undefined, minutesPerDay: number): string {
  if (!limit) return '';
  const parts = readLimit(limit, minutesPerDay);
  if (parts.kind === 'expression') return t('theo công thức', 'by expression');
  if (parts.kind === 'calendarDay') return t('{0} ngày lịch', '{0} calendar days', parts.amount);
  if (parts.kind === 'month') return t('{0} tháng', '{0} months', parts.amount);
  return workingText(parts.days * minutesPerDay + parts.hours * 60 + parts.minutes, minutesPerDay);
}

/** An ISO 8601 duration of days, hours and minutes; null when it is something else. */
export function readDuration(text: string): { days: number; hours: number; minutes: number } | null {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text.trim());
  return match && (match[1] ?? match[2] ?? match[3]) !== undefined
    ? { days: Number(match[1] ?? 0), hours: Number(match[2] ?? 0), minutes: Number(match[3] ?? 0) } : null;
}

export function writeDuration(days: number, hours: number, minutes: number): string {
  const time = (hours ? hours + 'H' : '') + (minutes ? minutes + 'M' : '');
  return days || time ? 'P' + (days ? days + 'D' : '') + (time ? 'T' + time : '') : '';
}
