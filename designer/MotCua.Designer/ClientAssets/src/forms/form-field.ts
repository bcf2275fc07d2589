import type { FormFieldModel } from '../shell/api-types';
import { h, type Child } from '../shell/dom';
import { button, checkField, rowButtons, selectField, textField } from '../shell/fields';
import { icon } from '../shell/icons';
import { say, t } from '../shell/language';
import { freeId, readableId } from '../process/readable-id';

/** Kinds an author chooses from; `other` is what the builder shows but does not change. */
const kindNames: Record<string, string> = {
  text: t('Chữ một dòng', 'One line of text'), textarea: t('Đoạn văn', 'Long text'), number: t('Số', 'Number'), integer: t('Số nguyên', 'Whole number'), money: t('Số tiền', 'Money'), date: t('Ngày', 'Date'),
  choice: t('Lựa chọn', 'Choice'), checkbox: t('Đánh dấu', 'Tick box'), phone: t('Số điện thoại', 'Phone'), email: t('Thư điện tử', 'E-mail'), identityNumber: t('Số định danh cá nhân', 'Identity number'),
  file: t('Tệp đính kèm', 'Attachment'), other: t('Phần khác, giữ nguyên', 'Another part, kept as it is'),
};

const operators = [
  { value: '=', label: t('bằng', 'is') }, { value: '!=', label: t('khác', 'is not') }, { value: '>', label: t('lớn hơn', 'is more than') }, { value: '<', label: t('nhỏ hơn', 'is less than') }, { value: 'filled', label: t('đã điền', 'is filled in') },
];

interface FieldContext {
  field: FormFieldModel; index: number; fields: FormFieldModel[]; readOnly: boolean; open: boolean;
  toggle(): void; change(field: FormFieldModel): void; move(to: number): void; remove(): void;
}

export function drawFormField(context: FieldContext): Child {
  const { field, index, fields, readOnly, open } = context, name = say(field.label) || field.name;
  return h('div', { class: 'mc-rule', 'data-key': 'field-' + index },
    h('div', { class: 'mc-row mc-row--between' },
      h('button', { class: 'mc-fieldhead', type: 'button', 'aria-expanded': String(open), onclick: context.toggle },
        open ? icon('chevron-down') : icon('chevron-right'), h('b', null, name), ' ', h('span', { class: 'mc-tag' }, kindNames[field.kind] ?? field.kind),
        field.required ? h('span', { class: 'mc-tag', 'data-color': 'accent' }, t('bắt buộc', 'required')) : null, field.condition || field.keepsExpression ? h('span', { class: 'mc-tag', 'data-color': 'info' }, t('có điều kiện', 'conditional')) : null),
      readOnly ? null : rowButtons(name, index, fields.length, context.move, context.remove)),
    open ? body(context) : null);
}

function body({ field, index, fields, readOnly, change }: FieldContext): Child {
  const id = (part: string) => `fm-${index}-${part}`;
  const put = (part: Partial<FormFieldModel>) => change({ ...field, ...part });
  const text = (part: string, label: string, value: string, save: (value: string) => void, more = {}) => textField({ id: id(part), label, value, disabled: readOnly, change: save, ...more });
  const number = (part: 'minimum' | 'maximum' | 'maxLength' | 'maxFiles', label: string) => text(part, label, field[part] === null ? '' : String(field[part]), value => put({ [part]: value === '' || !Number.isFinite(Number(value)) ? null : Number(value) }), { numeric: true });
  if (field.kind === 'other') return h('p', { class: 'mc-small mc-sub' }, t('Phần này có cấu trúc riêng (nhóm hoặc danh sách). Trình soạn giữ nguyên nó; vẫn đổi được vị trí.', 'This part has a structure of its own. The editor keeps it; it can be moved.'));
  return h('div', { class: 'mc-stack mc-stack-s' },
    h('div', { class: 'mc-recordgrid' },
      text('vi', t('Nhãn', 'Label'), field.label.vi, vi => put({ label: { ...field.label, vi }, name: isFresh(field.name) ? freeName(vi, fields, field) : field.name })),
      text('en', t('Nhãn tiếng Anh', 'Label in English'), field.label.en ?? '', en => put({ label: { ...field.label, en } })),
      text('help', t('Dòng hướng dẫn', 'Help'), field.help.vi, vi => put({ help: { ...field.help, vi } })),
      text('helpEn', t('Hướng dẫn tiếng Anh', 'Help in English'), field.help.en ?? '', en => put({ help: { ...field.help, en } })),
      selectField({ id: id('kind'), label: t('Kiểu', 'Kind'), value: field.kind, disabled: readOnly, options: Object.entries(kindNames).filter(([kind]) => kind !== 'other').map(([value, label]) => ({ value, label })), change: kind => put(switched(field, kind)) }),
      text('name', t('Tên trong công thức', 'Name in expressions'), field.name, value => put({ name: freeName(value, fields, field) }), { code: true, help: `data.${field.name}` })),
    checkField({ id: id('required'), label: t('Bắt buộc', 'Required'), checked: field.required, disabled: readOnly, change: required => put({ required }) }),
    field.kind === 'text' || field.kind === 'textarea' ? number('maxLength', t('Dài nhất (ký tự)', 'Longest (characters)')) : null,
    ['number', 'integer', 'money'].includes(field.kind) ? h('div', { class: 'mc-recordgrid' }, number('minimum', t('Nhỏ nhất', 'Least')), number('maximum', t('Lớn nhất', 'Most'))) : null,
    field.kind === 'choice' ? choices(field, index, readOnly, put) : null,
    field.kind === 'file' ? h('div', { class: 'mc-recordgrid' },
      text('accept', t('Loại tệp', 'File types'), field.accept.join(' '), value => put({ accept: value.split(/[\s,;]+/).filter(Boolean).map(one => (one.startsWith('.') ? one : '.' + one).toLowerCase()) }), { help: '.pdf .jpg .png' }),
      text('bytes', t('Mỗi tệp tối đa (MB)', 'Each at most (MB)'), field.maxBytes === null ? '' : String(Math.round(field.maxBytes / 1048576 * 10) / 10), value => put({ maxBytes: Number(value) > 0 ? Math.round(Number(value) * 1048576) : null }), { numeric: true }),
      number('maxFiles', t('Số tệp tối đa', 'At most this many'))) : null,
    condition(field, index, fields, readOnly, put));
}

function choices(field: FormFieldModel, index: number, readOnly: boolean, put: (part: Partial<FormFieldModel>) => void): Child {
  const set = (at: number, part: Partial<FormFieldModel['choices'][number]>) => put({ choices: field.choices.map((one, position) => position === at ? { ...one, ...part } : one) });
  return h('fieldset', { class: 'ds-fieldset' }, h('legend', { class: 'ds-label' }, t('Các lựa chọn', 'Choices')),
    field.choices.map((choice, at) => h('div', { class: 'mc-recordgrid', 'data-key': 'choice-' + at },
      textField({ id: `fm-${index}-c${at}-vi`, label: t('Lựa chọn {0}', 'Choice {0}', at + 1), value: choice.label.vi, disabled: readOnly, change: vi => set(at, { label: { ...choice.label, vi } }) }),
      textField({ id: `fm-${index}-c${at}-en`, label: t('Tiếng Anh', 'In English'), value: choice.label.en ?? '', disabled: readOnly, change: en => set(at, { label: { ...choice.label, en } }) }),
      textField({ id: `fm-${index}-c${at}-value`, label: t('Giá trị trong công thức', 'Value in expressions'), value: choice.value, code: true, disabled: readOnly, change: value => set(at, { value: value || choice.value }) }),
      readOnly || field.choices.length < 2 ? null : button({ label: t('Bỏ lựa chọn {0}', 'Remove choice {0}', at + 1), icon: icon('trash-2'), variant: 'tertiary', hideLabel: true, act: () => put({ choices: field.choices.filter((_, position) => position !== at) }) }))),
    readOnly ? null : button({ label: t('Thêm lựa chọn', 'Add a choice'), icon: icon('plus'), act: () => put({ choices: [...field.choices, { value: freeId('luaChon', value => field.choices.some(one => one.value === value)), label: { vi: t('Lựa chọn {0}', 'Choice {0}', field.choices.length + 1) } }] }) }));
}

function condition(field: FormFieldModel, index: number, fields: FormFieldModel[], readOnly: boolean, put: (part: Partial<FormFieldModel>) => void): Child {
  if (field.keepsExpression) return h('p', { class: 'mc-small mc-sub' }, t('Chỉ hiện khi công thức đúng: {0}', 'Shown only when the expression holds: {0}', field.keepsExpression));
  const others = fields.filter(one => one.name !== field.name && one.kind !== 'other' && one.kind !== 'file');
  const now = field.condition, source = others.find(one => one.name === now?.field);
  return h('fieldset', { class: 'ds-fieldset' }, h('legend', { class: 'ds-label' }, t('Chỉ hiện khi', 'Shown only when')),
    h('div', { class: 'mc-recordgrid' },
      selectField({ id: `fm-${index}-if`, label: t('Trường', 'Field'), value: now?.field ?? '', disabled: readOnly, options: [{ value: '', label: t('Luôn hiện', 'Always shown') }, ...others.map(one => ({ value: one.name, label: say(one.label) || one.name }))],
        change: name => put({ condition: name ? { field: name, operator: '=', value: firstValue(others.find(one => one.name === name)!) } : null }) }),
      now ? selectField({ id: `fm-${index}-op`, label: t('So sánh', 'Comparison'), value: now.operator, disabled: readOnly, options: operators, change: operator => put({ condition: { ...now, operator } }) }) : null,
      now && now.operator !== 'filled' ? source?.kind === 'choice' || source?.kind === 'checkbox'
        ? selectField({ id: `fm-${index}-is`, label: t('Giá trị', 'Value'), value: now.value, disabled: readOnly, options: source.kind === 'checkbox' ? [{ value: 'true', label: t('có', 'ticked') }, { value: 'false', label: t('không', 'not ticked') }] : source.choices.map(one => ({ value: one.value, label: say(one.label) })), change: value => put({ condition: { ...now, value } }) })
        : textField({ id: `fm-${index}-is`, label: t('Giá trị', 'Value'), value: now.value, disabled: readOnly, change: value => put({ condition: { ...now, value } }) }) : null));
}

const firstValue = (field: FormFieldModel) => field.kind === 'choice' ? field.choices[0]?.value ?? '' : field.kind === 'checkbox' ? 'true' : '';
const isFresh = (name: string) => /^truong\d*$/.test(name);

function freeName(wanted: string, fields: FormFieldModel[], self: FormFieldModel | null): string {
  return freeId(readableId(wanted) || 'truong', name => fields.some(one => one !== self && one.name === name));
}

function switched(field: FormFieldModel, kind: string): Partial<FormFieldModel> {
  return { kind, choices: kind === 'choice' && field.choices.length === 0 ? [{ value: 'co', label: { vi: 'Có', en: 'Yes' } }, { value: 'khong', label: { vi: 'Không', en: 'No' } }] : field.choices };
}

/** A new field of a kind, named so that its first label gives the final name. */
export function freshField(kind: string, label: string, fields: FormFieldModel[]): FormFieldModel {
  const field: FormFieldModel = {
    name: freeId('truong', name => fields.some(one => one.name === name)), origin: null, kind, label: { vi: label }, help: { vi: '' }, required: false, choices: [], minimum: null, maximum: null, maxLength: null,
    accept: kind === 'file' ? ['.pdf', '.jpg', '.png'] : [], maxBytes: null, maxFiles: kind === 'file' ? 1 : null, condition: null, keepsExpression: null,
  };
  return { ...field, ...switched(field, kind) };
}
