import { t } from '../../shell/language';
import { applies } from '../applies';
import { readOne } from '../extensions';
import { nameOf } from '../names';
import { readLimit, workingText, writeMinutes } from '../time';
import type { MendKind } from './mend';

const minutesOf = (value: string) => /^\d+$/.test(value) ? Number(value) : 0;

/** Another time limit for a step, in working minutes. */
export const setTimeLimit: MendKind = {
  kind: 'setTimeLimit',
  label: ({ element, value }, { minutesPerDay }) => {
    if (!applies('TimeLimit', element) || minutesOf(value) === 0) return null;
    const parts = readLimit(readOne(element, 'TimeLimit'), minutesPerDay), now = parts.days * minutesPerDay + parts.hours * 60 + parts.minutes;
    const words = workingText(minutesOf(value), minutesPerDay);
    return parts.kind === 'working' && now > minutesOf(value) ? t('Giảm còn {0}', 'Reduce to {0}', words) : t('Đặt {0}', 'Set {0}', words);
  },
  done: ({ element, value }, { minutesPerDay }) => t('Đã đặt thời hạn “{0}” là {1}.', 'Set the limit of “{0}” to {1}.', nameOf(element), workingText(minutesOf(value), minutesPerDay)),
  run: ({ element, value }, { editor, minutesPerDay }) => editor.steps.set(element, 'TimeLimit', writeMinutes(minutesOf(value), minutesPerDay)),
};
