import { h, type Child } from '../shell/dom';
import { button, checkField, moved, rowButtons, selectField, textField, type Option } from '../shell/fields';
import { icon } from '../shell/icons';
import { t } from '../shell/language';

/** A JSON record edited by a list of field descriptions. Keys that no description names are kept as they are. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Record_ = { [key: string]: Json };

export type Field =
  | { kind: 'text' | 'lines' | 'integer' | 'date'; path: string; label: string; help?: string; code?: boolean }
  | { kind: 'select'; path: string; label: string; options: () => Option[]; help?: string }
  | { kind: 'check'; path: string; label: string; help?: string }
  | { kind: 'checks'; path: string; label: string; options: () => Option[] }
  | { kind: 'optional'; path: string; label: string; fresh: () => Json; fields: Field[] }
  | { kind: 'list'; path: string; label: string; add: string; fresh: () => Json; name: (item: Json) => string; fields: Field[] };

export interface RecordContext { readOnly: boolean; id: string; record: Record_; change(record: Record_): void }

export function drawFields(context: RecordContext, fields: Field[]): Child {
  return fields.map(field => drawField(context, field));
}

function drawField(context: RecordContext, field: Field): Child {
  const value = at(context.record, field.path), id = `${context.id}-${field.path.replace(/\./g, '-') || 'self'}`, disabled = context.readOnly;
  const put = (next: Json | undefined) => context.change(withValue(context.record, field.path, next));
  switch (field.kind) {
    case 'text': case 'lines': case 'integer': case 'date':
      return textField({
        id, label: field.label, help: field.help ?? null, disabled, code: field.code ?? false, numeric: field.kind === 'integer',
        ...(field.kind === 'lines' ? { lines: 3 } : {}), value: value === undefined || value === null ? '' : String(value), change: text => put(parse(field.kind, text, value)),
      });
    case 'select':
      return selectField({ id, label: field.label, help: field.help ?? null, disabled, value: typeof value === 'string' ? value : '', options: field.options(), change: text => put(text || undefined) });
    case 'check':
      return checkField({ id, label: field.label, disabled, checked: value === true, ...(field.help ? { help: field.help } : {}), change: on => put(on) });
    case 'checks': {
      const list = Array.isArray(value) ? value.map(String) : [];
      return h('fieldset', { class: 'ds-fieldset' }, h('legend', { class: 'ds-label' }, field.label), field.options().map(option => checkField({
        id: `${id}-${option.value}`, label: option.label, disabled, checked: list.includes(option.value),
        change: on => put(field.options().map(one => one.value).filter(one => one === option.value ? on : list.includes(one))),
      })));
    }
    case 'optional':
      return h('div', { class: 'mc-stack mc-stack-s' },
        checkField({ id: id + '-on', label: field.label, disabled, checked: value !== undefined && value !== null, change: on => put(on ? field.fresh() : undefined) }),
        isRecord(value) ? h('div', { class: 'mc-rule' }, drawFields({ ...context, id, record: value, change: put }, field.fields)) : null);
    case 'list': return drawList(context, field, Array.isArray(value) ? value : [], id, put);
  }
}

function drawList(context: RecordContext, field: Extract<Field, { kind: 'list' }>, list: Json[], id: string, put: (next: Json) => void): Child {
  return h('fieldset', { class: 'ds-fieldset' },
    h('legend', { class: 'ds-label' }, field.label),
    list.length ? null : h('p', { class: 'mc-small mc-sub' }, t('Chưa có dòng nào.', 'Nothing here yet.')),
    list.map((item, index) => h('div', { class: 'mc-rule', 'data-key': `${id}-${index}` },
      h('div', { class: 'mc-row mc-row--between' }, h('b', { class: 'mc-small' }, `${index + 1}. ${field.name(item) || '–'}`),
        context.readOnly ? null : rowButtons(field.name(item), index, list.length, to => put(moved(list, index, to)), () => put(list.filter((_, one) => one !== index)))),
      h('div', { class: 'mc-recordgrid' }, drawFields({
        ...context, id: `${id}-${index}`, record: isRecord(item) ? item : { '': item },
        change: record => put(list.map((one, position) => position !== index ? one : isRecord(item) ? record : record[''] ?? '')),
      }, field.fields)))),
    context.readOnly ? null : button({ label: field.add, icon: icon('plus'), act: () => put([...list, field.fresh()]) }));
}

function parse(kind: string, text: string, before: Json | undefined): Json | undefined {
  if (kind !== 'integer') return text || (typeof before === 'string' ? undefined : text || undefined);
  if (!text) return undefined;
  const number = Number(text.replace(/[.\s]/g, ''));
  return Number.isInteger(number) && number >= 0 ? number : before;
}

export function isRecord(value: Json | undefined): value is Record_ { return typeof value === 'object' && value !== null && !Array.isArray(value); }

export function at(record: Record_, path: string): Json | undefined {
  return path === '' ? record[''] : path.split('.').reduce<Json | undefined>((value, key) => isRecord(value) ? value[key] : undefined, record);
}

/** A copy with the value put; undefined takes the key away, and a record left empty by that too. */
export function withValue(record: Record_, path: string, value: Json | undefined): Record_ {
  const [key, ...rest] = path === '' ? [''] : path.split('.');
  const inner = rest.length === 0 ? value : withValue(isRecord(record[key!]) ? record[key!] as Record_ : {}, rest.join('.'), value);
  const copy = { ...record };
  if (inner === undefined || (rest.length > 0 && value === undefined && isRecord(inner) && Object.keys(inner).length === 0)) delete copy[key!];
  else copy[key!] = inner;
  return copy;
}
