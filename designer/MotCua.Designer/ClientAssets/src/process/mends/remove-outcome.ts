import { t } from '../../shell/language';
import { readAll } from '../extensions';
import { nameOf } from '../names';
import type { MendAt, MendKind } from './mend';

const outcomeOf = ({ element, value }: MendAt) => readAll(element, 'Outcome').find(one => one['code'] === value);
const labelOf = (at: MendAt) => outcomeOf(at)?.['label'] || at.value;

/** An outcome that nothing takes goes. */
export const removeOutcome: MendKind = {
  kind: 'removeOutcome',
  label: at => outcomeOf(at) ? t('Bỏ kết luận “{0}”', 'Remove the outcome “{0}”', labelOf(at)) : null,
  done: at => t('Đã bỏ kết luận “{0}” của “{1}”.', 'Removed the outcome “{0}” of “{1}”.', labelOf(at), nameOf(at.element)),
  run: ({ element, value }, { editor }) => editor.steps.setAll(element, 'Outcome', readAll(element, 'Outcome').filter(one => one['code'] !== value)),
};
