import { h } from '../../shell/dom';
import { button, selectField, textField, type Option } from '../../shell/fields';
import { icon } from '../../shell/icons';
import { say, t } from '../../shell/language';
import type { PersonView } from '../../shell/api-types';
import { applies } from '../applies';
import { readAll, type Attributes } from '../extensions';
import { isUserStep, type Element } from '../types';
import type { PropertyContext, PropertyGroup } from './context';

type Kind = 'role' | 'position' | 'unit' | 'person' | 'sameAs' | 'expression' | 'exclude';

export const assignGroup: PropertyGroup = {
  id: 'assign',
  shown: ({ element }) => applies('Assign', element),
  draw: context => {
    const rules = readAll(context.element, 'Assign');
    const save = (index: number, rule: Attributes | null) =>
      context.setAll('Assign', rule ? rules.map((one, at) => at === index ? rule : one) : rules.filter((_, at) => at !== index));
    return [
      h('h3', null, t('Ai làm', 'Who does it')),
      rules.length === 0 ? h('p', { class: 'mc-xs mc-sub' }, t('Chưa chọn ai. Bước này sẽ không giao được cho người nào.', 'Nobody chosen. The step could not be given to anybody.')) : null,
      rules.map((rule, index) => h('div', { class: 'mc-rule', 'data-key': `rule-${index}-${kindOf(rule)}` }, drawRule(context, rule, index, one => save(index, one)))),
      h('p', { class: 'mc-small', role: 'status' }, today(context, rules)),
      context.readOnly ? null : button({ label: rules.length ? t('Thêm người khác cũng làm được', 'Add another who may do it') : t('Chọn người làm', 'Choose who does it'), icon: icon('user-plus'), act: () => context.setAll('Assign', [...rules, { role: 'Handler', unit: defaultUnit(context) }]) }),
    ];
  },
};

function kindOf(rule: Attributes): Kind {
  if (Object.values(rule).some(value => value.startsWith('='))) return 'expression';
  if (rule['sameAs']) return 'sameAs';
  if (rule['person']) return 'person';
  if (rule['position']) return 'position';
  if (rule['role']) return 'role';
  return rule['unit'] ? 'unit' : 'exclude';
}

function drawRule(context: PropertyContext, rule: Attributes, index: number, save: (rule: Attributes | null) => void) {
  const { reference, readOnly } = context, kind = kindOf(rule), id = `p-assign-${index}`;
  const units: Option[] = [{ value: '', label: t('Ở bất kỳ đơn vị nào', 'In any unit') },
    ...reference.units.map(unit => ({ value: unit.id, label: '\u2003'.repeat(unit.depth) + unit.name }))];
  const others: Option[] = [{ value: '', label: t('Không loại ai', 'Nobody is excluded') }, ...stepsBeside(context).map(step => ({ value: step.id, label: t('Người đã làm: {0}', 'Who did: {0}', step.businessObject.name ?? step.id) }))];
  const kinds: Option[] = [
    { value: 'role', label: t('Vai trò', 'Role') }, { value: 'position', label: t('Chức vụ', 'Position') }, { value: 'unit', label: t('Cả đơn vị', 'A whole unit') },
    { value: 'person', label: t('Một người', 'One person') }, { value: 'sameAs', label: t('Người đã làm bước khác', 'Who did another step') }, { value: 'expression', label: t('Theo công thức', 'By expression') },
    ...(kind === 'exclude' ? [{ value: 'exclude', label: t('Chỉ loại trừ', 'Only an exclusion') }] : []),
  ];
  const change = (part: Attributes) => save(clean({ ...rule, ...part }));
  const pick = (key: string, label: string, options: Option[]) => selectField({ id: `${id}-${key}`, label, value: rule[key] ?? '', options, disabled: readOnly, change: value => change({ [key]: value }) });
  return [
    h('div', { class: 'mc-row mc-row--between' },
      selectField({ id: id + '-kind', label: t('Chọn theo', 'Chosen by'), value: kind, options: kinds, disabled: readOnly, change: value => save(fresh(value as Kind, rule, context)) }),
      readOnly ? null : button({ label: t('Bỏ người làm này', 'Remove'), icon: icon('trash-2'), variant: 'tertiary', hideLabel: true, act: () => save(null) })),
    kind === 'role' ? pick('role', t('Vai trò', 'Role'), reference.roles.map(role => ({ value: role.id, label: say(role.name) }))) : null,
    kind === 'position' ? pick('position', t('Chức vụ', 'Position'), reference.positions.map(position => ({ value: position.id, label: say(position.name) }))) : null,
    kind === 'role' || kind === 'position' || kind === 'unit' ? pick('unit', t('Đơn vị', 'Unit'), kind === 'unit' ? units.slice(1) : units) : null,
    kind === 'person' ? pick('person', t('Người', 'Person'), reference.people.map(person => ({ value: person.id, label: person.name }))) : null,
    kind === 'sameAs' ? pick('sameAs', t('Bước', 'Step'), stepsBeside(context).map(step => ({ value: step.id, label: String(step.businessObject.name ?? step.id) }))) : null,
    kind === 'expression' ? ['position', 'role', 'unit', 'person'].filter(key => rule[key]?.startsWith('=') || (key === 'person' && !Object.keys(rule).length)).map(key =>
      textField({ id: `${id}-x-${key}`, label: t('Công thức FEEL cho {0}', 'FEEL for {0}', key), value: rule[key] ?? '', code: true, disabled: readOnly, help: t('Bắt đầu bằng dấu =', 'Begins with ='), change: value => change({ [key]: value }) })) : null,
    selectField({ id: id + '-distinct', label: t('Phải khác người', 'Must not be'), value: rule['distinctFrom'] ?? '', options: others, disabled: readOnly, change: value => change({ distinctFrom: value }) }),
  ];
}

function fresh(kind: Kind, rule: Attributes, context: PropertyContext): Attributes {
  const unit = rule['unit'] && !rule['unit'].startsWith('=') ? rule['unit'] : defaultUnit(context);
  const distinctFrom = rule['distinctFrom'] ?? '';
  switch (kind) {
    case 'role': return clean({ role: 'Handler', unit, distinctFrom });
    case 'position': return clean({ position: context.reference.positions[0]?.id ?? '', unit, distinctFrom });
    case 'unit': return clean({ unit, distinctFrom });
    case 'person': return clean({ person: context.reference.people[0]?.id ?? '', distinctFrom });
    case 'sameAs': return clean({ sameAs: stepsBeside(context)[0]?.id ?? '' });
    default: return clean({ person: '=steps.' + (stepsBeside(context)[0]?.id ?? 'buoc') + '.by', distinctFrom });
  }
}

function clean(rule: Attributes): Attributes { return Object.fromEntries(Object.entries(rule).filter(([, value]) => value)); }

function defaultUnit({ bundle, reference }: PropertyContext): string {
  const unit = bundle.json<{ unit?: string }>('procedure.json')?.unit;
  return unit && reference.units.some(one => one.id === unit) ? unit : '';
}

function stepsBeside({ editor, element }: PropertyContext): Element[] { return editor.nodesInOrder().filter(one => one !== element && isUserStep(one)); }

/** Candidate keys of a rule, as the engine makes them; null when only a running dossier can tell. */
export function candidateKey(rule: Attributes): string | null {
  if (Object.values(rule).some(value => value.startsWith('=')) || rule['sameAs']) return null;
  const at = rule['unit'] ? '@' + rule['unit'] : '';
  if (rule['person']) return 'person:' + rule['person'];
  if (rule['position']) return 'position:' + rule['position'] + at;
  if (rule['role']) return 'role:' + rule['role'] + at;
  return rule['unit'] ? 'unit:' + rule['unit'] : null;
}

function today({ reference }: PropertyContext, rules: Attributes[]) {
  const named = rules.filter(rule => kindOf(rule) !== 'exclude');
  if (named.length === 0) return null;
  const keys = named.map(candidateKey);
  const people: PersonView[] = reference.people.filter(person => keys.some(key => key && person.keys.includes(key)));
  const later = keys.includes(null) ? t(' Người còn lại biết được khi hồ sơ chạy.', ' The rest is known when a dossier runs.') : '';
  if (people.length === 0 && !later) return h('span', { class: 'mc-overtext' }, t('Hôm nay chưa có ai giữ việc này.', 'Today nobody holds this.'));
  return [h('b', null, t('Hôm nay: ', 'Today: ')), people.map(person => person.name).join(', ') || '–', later];
}
