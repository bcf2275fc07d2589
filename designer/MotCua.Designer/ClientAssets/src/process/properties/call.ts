import { selectField, textField } from '../../shell/fields';
import { t } from '../../shell/language';
import { readOne } from '../extensions';
import { is } from '../types';
import type { PropertyGroup } from './context';

/** What a call calls: a process of the same file, or a procedure at another agency. */
export const callGroup: PropertyGroup = {
  id: 'call',
  shown: ({ element }) => is(element, 'bpmn:CallActivity'),
  draw: ({ element, editor, set, readOnly }) => {
    const linked = readOne(element, 'Linked');
    return [
      selectField({
        id: 'p-call-kind', label: t('Gọi', 'Calls'), value: linked ? 'linked' : 'here', disabled: readOnly,
        options: [{ value: 'here', label: t('Quy trình trong cùng tệp', 'A process of the same file') }, { value: 'linked', label: t('Hồ sơ liên thông ở cơ quan khác', 'A linked dossier at another agency') }],
        change: kind => editor.steps.together(() => {
          set('Linked', kind === 'linked' ? {} : null);
          if (kind === 'linked') editor.modeling.updateProperties(element, { calledElement: undefined });
        }),
      }),
      linked ? null : textField({
        id: 'p-call-process', label: t('Mã quy trình', 'Id of the process'), value: String(element.businessObject['calledElement'] ?? ''), code: true, disabled: readOnly,
        change: id => editor.modeling.updateProperties(element, { calledElement: id || undefined }),
      }),
      linked ? textField({
        id: 'p-call-procedure', label: t('Mã thủ tục', 'Code of the procedure'), value: linked['procedure'] ?? '', disabled: readOnly,
        help: t('Ví dụ 2.000815, hoặc công thức sau dấu =', 'For example 2.000815, or an expression after ='), change: procedure => set('Linked', { ...linked, procedure }),
      }) : null,
      linked ? textField({
        id: 'p-call-unit', label: t('Cơ quan tiếp nhận', 'Receiving agency'), value: linked['unit'] ?? '', disabled: readOnly,
        help: t('Bỏ trống: cơ quan của thủ tục đó.', 'Empty: the agency of that procedure.'), change: unit => set('Linked', { ...linked, unit }),
      }) : null,
    ];
  },
};
