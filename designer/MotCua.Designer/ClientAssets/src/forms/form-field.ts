import type { FormFieldModel } from '../shell/api-types';
import { h, type Child } from '../shell/dom';
import { button, checkField, rowButtons, selectField, textField } from '../shell/fields';
import { icon } from '../shell/icons';
import { say, t } from '../shell/language';
import { freeId, readableId } from '../process/readable-id';
import { kindNames, limitsOf, switchKind } from './field-kinds';

interface FieldContext {
  field: FormFieldModel; index: number; fields: FormFieldModel[]; readOnly: boolean; open: boolean;
  toggle(): void; change(field: FormFieldModel): void; move(to: number): void; remove(): void;
}

/** One field of a form: a line that opens into its settings. */
export function drawFormField(context: FieldContext): Child {
  const { field, index, fields, readOnly, open } = context, name = say(field.label) || field.key;
  return h('div', { class: 'mc-rule', 'data-key': 'field-' + index },
    h('div', { class: 'mc-row mc-row--between' },
      h('button', { class: 'mc-fieldhead', type: 'button', 'aria-expanded': String(open), onclick: context.toggle },
        open ? icon('chevron-down') : icon('chevron-right'), h('b', null, name), ' ', h('span', { class: 'mc-tag' }, kindNames[field.kind] ?? field.kind),
        field.required ? h('span', { class: 'mc-tag', 'data-color': 'accent' }, t('bắt buộc', 'required')) : null,
        field.visibleWhen || field.visibleWhenText ? h('span', { class: 'mc-tag', 'data-color': 'info' }, t('có điều kiện', 'conditional')) : null),
      readOnly ? null : rowButtons(name, index, fields.length, context.move, context.remove)),
    open ? body(context) : null);
}

function body({ field, index, fields, readOnly, change }: FieldContext): Child {
  const id = (part: string) => `fm-${index}-${part}`;
  const put = (part: Partial<FormFieldModel>) => change(without({ ...field, ...part }));
  const text = (part: string, label: string, value: string, save: (value: string) => void, more = {}) => textField({ id: id(part), label, value, disabled: readOnly, change: save, ...more });
  const number = (part: 'min' | 'max', label: string) => text(part, label, field[part] === undefined ? '' : String(field[part]), value => put({ [part]: amount(value) }), { numeric: true });
  const known = field.kind !== 'other', limits = limitsOf(field.kind);
  return h('div', { class: 'mc-stack mc-stack-s' },
    known ? null : h('p', { class: 'mc-small mc-sub' }, t('Phần này có cấu trúc riêng (nhóm hoặc danh sách). Trình soạn giữ nguyên nó.', 'This part has a structure of its own (a group or a list). The editor keeps it.')),
    h('div', { class: 'mc-recordgrid' },
      text('vi', t('Nhãn', 'Label'), field.label.vi, vi => put({ label: { ...field.label, vi }, key: isFresh(field.key) ? freeKey(vi, fields, field) : field.key })),
      text('en', t('Nhãn tiếng Anh', 'Label in English'), field.label.en ?? '', en => put({ label: { ...field.label, en } })),
      text('help', t('Dòng hướng dẫn', 'Help'), field.help?.vi ?? '', vi => put({ help: vi || field.help?.en ? { ...field.help, vi } : undefined })),
      text('helpEn', t('Hướng dẫn tiếng Anh', 'Help in English'), field.help?.en ?? '', en => put({ help: en || field.help?.vi ? { vi: field.help?.vi ?? '', en } : undefined })),
      known ? selectField({ id: id('kind'), label: t('Kiểu', 'Kind'), value: field.kind, disabled: readOnly, options: Object.entries(kindNames).filter(([kind]) => kind !== 'other').map(([value, label]) => ({ value, label })), change: kind => change(without(switchKind(field, kind))) }) : null,
      text('key', t('Tên trong công thức', 'Name in expressions'), field.key, value => put({ key: freeKey(value, fields, field) }), { code: true, help: 'data.' + field.key })),
    checkField({ id: id('required'), label: t('Bắt buộc', 'Required'), checked: field.required, disabled: readOnly, change: required => put({ required }) }),
    limits ? h('div', { class: 'mc-recordgrid' }, limits.min ? number('min', limits.min) : null, limits.max ? number('max', limits.max) : null) : null,
    field.kind === 'choice' || field.kind === 'choices' ? choices(field, index, readOnly, put) : null,
    field.kind === 'file' ? h('div', { class: 'mc-recordgrid' },
      text('accept', t('Loại tệp', 'File types'), field.accept.join(' '), value => put({ accept: value.split(/[\s,;]+/).filter(Boolean).map(one => (one.startsWith('.') ? one : '.' + one).toLowerCase()) }), { help: '.pdf .jpg .png' }),
      text('bytes', t('Mỗi tệp tối đa (MB)', 'Each at most (MB)'), field.maxBytes === undefined ? '' : String(Math.round(field.maxBytes / 1048576 * 10) / 10), value => put({ maxBytes: Number(value.replace(',', '.')) > 0 ? Math.round(Number(value.replace(',', '.')) * 1048576) : undefined }), { numeric: true })) : null,
    field.kind === 'person' ? text('catalog', t('Danh mục', 'Catalogue'), field.catalog ?? '', catalog => put({ catalog }), { code: true, help: t('Ví dụ staff:an-hoa', 'For example staff:an-hoa') }) : null,
    condition(field, index, fields, readOnly, put));
}

function choices(field: FormFieldModel, index: number, readOnly: boolean, put: (part: Partial<FormFieldModel>) => void): Child {
  const set = (at: number, part: Partial<FormFieldModel['options'][number]>) => put({ options: field.options.map((one, position) => position === at ? { ...one, ...part } : one) });
  const fixed = readOnly || 'oneOf' in field.rest;
  return h('fieldset', { class: 'ds-fieldset' }, h('legend', { class: 'ds-label' }, t('Các lựa chọn', 'Choices')),
    field.options.map((choice, at) => h('div', { class: 'mc-recordgrid', 'data-key': 'choice-' + at },
      textField({ id: `fm-${index}-c${at}-vi`, label: t('Lựa chọn {0}', 'Choice {0}', at + 1), value: choice.title.vi, disabled: fixed, change: vi => set(at, { title: { ...choice.title, vi } }) }),
      textField({ id: `fm-${index}-c${at}-en`, label: t('Tiếng Anh', 'In English'), value: choice.title.en ?? '', disabled: fixed, change: en => set(at, { title: { ...choice.title, en } }) }),
      textField({ id: `fm-${index}-c${at}-value`, label: t('Giá trị trong công thức', 'Value in expressions'), value: choice.value, code: true, disabled: fixed, change: value => set(at, { value: value || choice.value }) }),
      fixed || field.options.length < 2 ? null : button({ label: t('Bỏ lựa chọn {0}', 'Remove choice {0}', at + 1), icon: icon('trash-2'), variant: 'tertiary', hideLabel: true, act: () => put({ options: field.options.filter((_, position) => position !== at) }) }))),
    fixed ? null : button({ label: t('Thêm lựa chọn', 'Add a choice'), icon: icon('plus'), act: () => {
      const value = freeId('luaChon', one => field.options.some(option => option.value === one));
      put({ options: [...field.options, { value, title: { vi: `Lựa chọn ${field.options.length + 1}`, en: `Choice ${field.options.length + 1}` } }] });
    } }));
}

/** The one visibility condition: another field equals a value. Anything else is kept as the text it is. */
function condition(field: FormFieldModel, index: number, fields: FormFieldModel[], readOnly: boolean, put: (part: Partial<FormFieldModel>) => void): Child {
  const others = fields.filter(one => one.key !== field.key && ['choice', 'checkbox', 'yesNo', 'text', 'number', 'integer', 'money'].includes(one.kind));
  const now = field.visibleWhen, source = others.find(one => one.key === now?.field);
  return h('fieldset', { class: 'ds-fieldset' }, h('legend', { class: 'ds-label' }, t('Chỉ hiện khi', 'Shown only when')),
    field.visibleWhenText ? h('p', { class: 'mc-small mc-sub' }, h('code', null, field.visibleWhenText)) : null,
    h('div', { class: 'mc-recordgrid' },
      selectField({ id: `fm-${index}-if`, label: t('Trường', 'Field'), value: now?.field ?? '', disabled: readOnly,
        options: [{ value: '', label: field.visibleWhenText ? t('Theo công thức trên', 'By the expression above') : t('Luôn hiện', 'Always shown') }, ...others.map(one => ({ value: one.key, label: say(one.label) || one.key }))],
        change: key => put({ visibleWhen: key ? { field: key, equals: firstValue(others.find(one => one.key === key)!) } : undefined }) }),
      now ? valueField(`fm-${index}-is`, now, source, readOnly, equals => put({ visibleWhen: { ...now, equals } })) : null));
}

function valueField(id: string, now: NonNullable<FormFieldModel['visibleWhen']>, source: FormFieldModel | undefined, disabled: boolean, save: (value: string | number | boolean) => void): Child {
  const label = t('bằng', 'is'), value = String(now.equals);
  if (source?.kind === 'choice') return selectField({ id, label, value, disabled, options: source.options.map(one => ({ value: one.value, label: say(one.title) })), change: save });
  if (source && isBoolean(source)) return selectField({ id, label, value, disabled, options: [{ value: 'true', label: t('có', 'yes') }, { value: 'false', label: t('không', 'no') }], change: one => save(one === 'true') });
  return textField({ id, label, value, disabled, change: one => save(source && source.kind !== 'text' && Number.isFinite(Number(one)) ? Number(one) : one) });
}

const isBoolean = (field: FormFieldModel) => field.kind === 'checkbox' || field.kind === 'yesNo';
const firstValue = (field: FormFieldModel) => field.kind === 'choice' ? field.options[0]?.value ?? '' : isBoolean(field) ? true : field.kind === 'text' ? '' : 0;
const isFresh = (key: string) => /^truong\d*$/.test(key);

function amount(text: string): number | undefined {
  const value = Number(text.replace(',', '.'));
  return text === '' || !Number.isFinite(value) ? undefined : value;
}

/** The field without keys that are undefined: the server reads them as absent. */
function without(field: FormFieldModel): FormFieldModel {
  return Object.fromEntries(Object.entries(field).filter(([, value]) => value !== undefined)) as unknown as FormFieldModel;
}

function freeKey(wanted: string, fields: FormFieldModel[], self: FormFieldModel | null): string {
  return freeId(readableId(wanted) || 'truong', key => fields.some(one => one !== self && one.key === key));
}

/** A new field of a kind, keyed so that its first label gives the final key. */
export function freshField(kind: string, label: string, fields: FormFieldModel[]): FormFieldModel {
  const field: FormFieldModel = { key: freeId('truong', key => fields.some(one => one.key === key)), kind: 'text', label: { vi: label }, required: false, options: [], accept: [], rest: {} };
  return switchKind(field, kind);
}
