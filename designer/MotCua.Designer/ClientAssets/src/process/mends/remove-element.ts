import { t } from '../../shell/language';
import { nameOf } from '../names';
import { is } from '../types';
import type { MendKind } from './mend';

/** A part that nothing needs goes. */
export const removeElement: MendKind = {
  kind: 'removeElement',
  label: ({ element }) => is(element, 'bpmn:FlowElement') ? t('Xóa “{0}”', 'Delete “{0}”', nameOf(element)) : null,
  done: ({ element }) => t('Đã xóa “{0}”.', 'Deleted “{0}”.', nameOf(element)),
  run: ({ element }, { editor }) => editor.modeling.removeElements([element]),
};
