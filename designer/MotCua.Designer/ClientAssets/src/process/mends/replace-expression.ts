import { t } from '../../shell/language';
import { nameOf } from '../names';
import { expressionSlots, nearestSlot } from './expression-slots';
import type { MendAt, MendContext, MendKind } from './mend';

const slotOf = ({ element, value }: MendAt, { editor }: MendContext) => nearestSlot(expressionSlots(element, { steps: editor.steps, modeling: editor.modeling, moddle: editor.moddle }), value);
const short = (text: string) => text.length > 32 ? text.slice(0, 31) + '…' : text;

/** An expression written rightly. */
export const replaceExpression: MendKind = {
  kind: 'replaceExpression',
  label: (at, context) => at.value && slotOf(at, context) ? t('Sửa thành {0}', 'Change to {0}', short(at.value)) : null,
  done: ({ element, value }) => t('Đã sửa biểu thức của “{0}” thành {1}', 'Changed the expression of “{0}” to {1}', nameOf(element), value),
  run: (at, context) => slotOf(at, context)?.write(at.value),
};
