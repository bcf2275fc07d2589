import { say, t } from '../../shell/language';
import { applies } from '../applies';
import { nameOf } from '../names';
import type { MendKind } from './mend';
import { statusName } from './status-names';

/** Another status for a step. */
export const setStatus: MendKind = {
  kind: 'setStatus',
  label: ({ element, value }, { bundle }) => applies('Status', element) && statusName(value, bundle) ? t('Đặt trạng thái “{0}”', 'Set the status “{0}”', say(statusName(value, bundle))) : null,
  done: ({ element, value }, { bundle }) => t('Đã đặt trạng thái của “{0}” là “{1}”.', 'Set the status of “{0}” to “{1}”.', nameOf(element), say(statusName(value, bundle))),
  run: ({ element, value }, { editor }) => editor.steps.set(element, 'Status', { code: value }),
};
