import type { FormFieldModel } from '../shell/api-types';
import { t } from '../shell/language';

/** Kinds an author chooses from; `other` is what the editor shows but does not change. Spelt as `ModelFieldKind`. */
export const kindNames: Record<string, string> = {
  text: t('Chữ một dòng', 'One line of text'), textarea: t('Đoạn văn', 'Long text'), number: t('Số', 'Number'), integer: t('Số nguyên', 'Whole number'), money: t('Số tiền', 'Money'),
  date: t('Ngày', 'Date'), choice: t('Chọn một', 'Choose one'), choices: t('Chọn nhiều', 'Choose several'), checkbox: t('Đánh dấu', 'Tick box'), yesNo: t('Có hoặc không', 'Yes or no'),
  phone: t('Số điện thoại', 'Phone'), email: t('Thư điện tử', 'E-mail'), identityNumber: t('Số định danh cá nhân', 'Identity number'), file: t('Tệp đính kèm', 'Attachment'),
  person: t('Cán bộ', 'Officer'), other: t('Phần khác, giữ nguyên', 'Another part, kept as it is'),
};

/** What `min` and `max` mean for a kind. */
export function limitsOf(kind: string): { min?: string; max?: string } | null {
  switch (kind) {
    case 'text': case 'textarea': return { max: t('Dài nhất (ký tự)', 'Longest (characters)') };
    case 'number': case 'integer': case 'money': return { min: t('Nhỏ nhất', 'Least'), max: t('Lớn nhất', 'Most') };
    case 'choices': return { max: t('Chọn nhiều nhất', 'At most this many') };
    case 'file': return { max: t('Số tệp tối đa', 'Files at most') };
    default: return null;
  }
}

/** The field as another kind: what the new kind cannot have goes. */
export function switchKind(field: FormFieldModel, kind: string): FormFieldModel {
  const chooses = kind === 'choice' || kind === 'choices';
  const rest = Object.fromEntries(Object.entries(field.rest).filter(([key]) => ['x-prefill', 'x-help', 'x-width', 'x-requiredWhen'].includes(key)));
  const { key, label, help, required, visibleWhen, visibleWhenText } = field;
  return {
    key, kind, label, required, rest,
    ...(help ? { help } : {}), ...(visibleWhen ? { visibleWhen } : {}), ...(visibleWhenText ? { visibleWhenText } : {}),
    options: !chooses ? [] : field.options.length ? field.options : [{ value: 'co', title: { vi: 'Có', en: 'Yes' } }, { value: 'khong', title: { vi: 'Không', en: 'No' } }],
    accept: kind === 'file' ? ['.pdf', '.jpg', '.png'] : [],
    ...(kind === 'file' ? { max: 1 } : {}),
  };
}
