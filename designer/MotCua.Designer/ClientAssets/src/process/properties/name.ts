import { textField } from '../../shell/fields';
import { t } from '../../shell/language';
import { is } from '../types';
import type { PropertyGroup } from './context';

export const nameGroup: PropertyGroup = {
  id: 'name',
  shown: () => true,
  draw: ({ element, editor, readOnly }) => textField({
    id: 'p-name', label: is(element, 'bpmn:TextAnnotation') ? t('Nội dung ghi chú', 'Text of the note') : t('Tên', 'Name'), disabled: readOnly,
    value: String(element.businessObject[is(element, 'bpmn:TextAnnotation') ? 'text' : 'name'] ?? ''),
    help: is(element, 'bpmn:FlowNode') ? t('Mã trong công thức: {0}', 'Name in expressions: {0}', element.id) : null,
    change: value => is(element, 'bpmn:Process')
      ? editor.modeling.updateProperties(element, { name: value || undefined })
      : editor.modeling.updateLabel(element, value),
  }),
};
