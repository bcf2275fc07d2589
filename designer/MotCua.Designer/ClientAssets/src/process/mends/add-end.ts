import { t } from '../../shell/language';
import { nameOf } from '../names';
import { is } from '../types';
import type { MendKind } from './mend';

/** An end after an element that leads nowhere. */
export const addEnd: MendKind = {
  kind: 'addEnd',
  label: ({ element }) => is(element, 'bpmn:FlowNode') && !is(element, 'bpmn:EndEvent') ? t('Thêm kết thúc', 'Add an end') : null,
  done: ({ element }) => t('Đã thêm một kết thúc sau “{0}”.', 'Added an end after “{0}”.', nameOf(element)),
  run: ({ element }, { editor }) => {
    const end = editor.modeler.get('elementFactory').createShape({ type: 'bpmn:EndEvent' });
    editor.modeler.get('autoPlace').append(element, end);
  },
};
