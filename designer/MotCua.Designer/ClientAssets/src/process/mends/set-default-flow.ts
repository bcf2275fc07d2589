import { t } from '../../shell/language';
import { nameOf } from '../names';
import type { MendKind } from './mend';

/** The flow taken when no other holds. */
export const setDefaultFlow: MendKind = {
  kind: 'setDefaultFlow',
  label: ({ element, value }) => element.outgoing.some(flow => flow.id === value) ? t('Đặt nhánh mặc định', 'Set the default flow') : null,
  apart: ({ value }, { editor }) => nameOf(editor.registry.get(value)!),
  done: ({ value }, { editor }) => t('Đã đặt “{0}” làm nhánh mặc định.', 'Made “{0}” the default flow.', nameOf(editor.registry.get(value)!)),
  run: ({ element, value }, { editor }) => editor.modeling.updateProperties(element, { default: editor.registry.get(value)!.businessObject }),
};
