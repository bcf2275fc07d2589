import { h, type Child } from '../shell/dom';
import { say, t } from '../shell/language';
import { readAll, readOne } from './extensions';
import type { ProcessEditor } from './process-editor';
import { candidateKey } from './properties/assign';
import { nameOf } from './names';
import { limitText, readLimit, writeMinutes } from './time';
import { applies } from './applies';
import { kindName } from './what-runs';
import type { FindingView, ReferenceView } from '../shell/api-types';
import type { Element } from './types';

/** What the table shows besides the steps: what was found about each, and where the trace that is played stands. */
export interface TableMarks {
  choose(id: string): void;
  findings(id: string): FindingView[];
  mark(severity: FindingView['severity']): Node;
  open(finding: FindingView): void;
  tokens: Map<string, number>;
  here: string;
}

/** The steps as a table: the same commands as the diagram, for those who cannot or would not use a canvas. */
export function drawTable(editor: ProcessEditor, reference: ReferenceView, marks: TableMarks): Child {
  const rows = editor.nodesInOrder();
  const chosen = editor.chosen();
  return h('div', { class: 'mc-tablebox mc-steptable', tabindex: '0', role: 'region', 'aria-label': t('Bảng các bước', 'Table of steps') },
    h('table', { class: 'ds-table mc-dense' },
      h('thead', null, h('tr', null, [t('Phần', 'Part'), t('Tên', 'Name'), t('Ai làm', 'Who'), t('Thời hạn (phút làm việc)', 'Limit (working minutes)'), t('Trạng thái', 'Status'), t('Đi tiếp đến', 'Goes on to'), t('Kiểm tra', 'Checks'), '']
        .map(title => h('th', { scope: 'col' }, title || h('span', { class: 'mc-visually-hidden' }, t('Việc', 'Actions')))))),
      h('tbody', null, rows.map(row => h('tr', { 'data-key': row.id, 'aria-selected': row === chosen ? 'true' : null, 'data-here': row.id === marks.here ? 'true' : null },
        h('td', { class: 'mc-small' }, kindName(row.type, row.businessObject.eventDefinitions?.[0]?.$type), tokenOf(row, marks.tokens)),
        h('td', null, nameInput(editor, row)),
        h('td', { class: 'mc-small' }, who(row, reference)),
        h('td', null, limitInput(editor, row, reference.minutesPerDay)),
        h('td', { class: 'mc-small' }, statusName(row, reference)),
        h('td', { class: 'mc-small' }, targets(row)),
        h('td', { class: 'mc-small mc-checkcol' }, marks.findings(row.id).map(finding => h('button', { type: 'button', class: 'mc-finding__go mc-rowfinding', 'data-color': finding.severity === 'error' ? 'danger' : 'warning', onclick: () => marks.open(finding) }, marks.mark(finding.severity), ' ', say(finding.text)))),
        h('td', null, h('button', { class: 'ds-button mc-mini', type: 'button', 'data-variant': 'tertiary', onclick: () => marks.choose(row.id) }, t('Thuộc tính', 'Properties'))))))));
}

const label = nameOf;

function tokenOf(row: Element, tokens: Map<string, number>): Child {
  const count = tokens.get(row.id);
  return count ? [' ', h('span', { class: 'mc-token', 'data-count': count }, count > 1 ? String(count) : '', h('span', { class: 'mc-visually-hidden' }, t('hồ sơ đang ở đây', 'the dossier is here')))] : null;
}

function nameInput(editor: ProcessEditor, row: Element): Child {
  if (!editor.canWrite) return label(row);
  return h('input', {
    class: 'ds-input', type: 'text', id: 'row-name-' + row.id, 'aria-label': t('Tên của {0}', 'Name of {0}', label(row)), value: String(row.businessObject.name ?? ''),
    onchange: (event: Event) => editor.modeling.updateLabel(row, (event.target as HTMLInputElement).value.trim()),
  });
}

function limitInput(editor: ProcessEditor, row: Element, perDay: number): Child {
  if (!applies('TimeLimit', row)) return '';
  const limit = readOne(row, 'TimeLimit'), parts = readLimit(limit, perDay);
  if (!editor.canWrite || parts.kind !== 'working') return limitText(limit, perDay);
  const total = parts.days * perDay + parts.hours * 60 + parts.minutes;
  return h('input', {
    class: 'ds-input', type: 'text', inputmode: 'numeric', id: 'row-limit-' + row.id, value: limit ? String(total) : '', title: limitText(limit, perDay),
    'aria-label': t('Thời hạn của {0}, phút làm việc', 'Limit of {0}, working minutes', label(row)),
    onchange: (event: Event) => {
      const input = event.target as HTMLInputElement, minutes = Number(input.value.trim());
      if (!Number.isInteger(minutes) || minutes < 0) { input.value = limit ? String(total) : ''; return; }
      editor.steps.set(row, 'TimeLimit', writeMinutes(minutes, perDay));
    },
  });
}

function who(row: Element, reference: ReferenceView): string {
  return readAll(row, 'Assign').map(rule => {
    const key = candidateKey(rule);
    const person = reference.people.find(one => one.id === rule['person'])?.name;
    const role = reference.roles.find(one => one.id === rule['role']), position = reference.positions.find(one => one.id === rule['position']);
    const unit = reference.units.find(one => one.id === rule['unit'])?.name;
    return key === null ? t('biết khi chạy', 'known at run time') : [person, role && say(role.name), position && say(position.name), unit].filter(Boolean).join(', ');
  }).filter(Boolean).join('; ');
}

function statusName(row: Element, reference: ReferenceView): string {
  const code = readOne(row, 'Status')?.['code'] ?? '';
  return say(reference.statuses.find(one => one.code === code)?.name) || code;
}

function targets(row: Element): string {
  return row.outgoing.filter(flow => flow.type === 'bpmn:SequenceFlow' && flow.target)
    .map(flow => (flow.businessObject.name ? flow.businessObject.name + ' → ' : '') + label(flow.target!)).join('; ');
}
