import { h, patch } from '../shell/dom';
import { button, checkField, moved, rowButtons, selectField, textField } from '../shell/fields';
import { icon } from '../shell/icons';
import { say, t, type LocalText } from '../shell/language';
import type { Tab, Workspace } from '../workspace';

interface Status { code: string; name: LocalText; nationalCode?: number; clock?: string; final?: boolean; icon?: string }
interface Diagram { statuses: Status[]; transitions: { from: string | null; to: string }[] }

/** Statuses and the changes permitted between them, as two tables. */
export class StatusTab implements Tab {
  readonly id = 'statuses';
  readonly title = t('Trạng thái', 'Statuses');
  readonly iconName = 'route';
  private place: HTMLElement | null = null;
  constructor(private readonly work: Workspace) {}

  show(place: HTMLElement): void { this.place = place; this.draw(); }
  hide(): void { this.place = null; }
  changed(): void { this.draw(); }

  private draw(): void {
    if (!this.place) return;
    const diagram = this.work.bundle.json<Diagram>('statuses.json');
    if (!diagram || !Array.isArray(diagram.statuses) || !Array.isArray(diagram.transitions)) {
      patch(this.place, h('p', { class: 'mc-note', 'data-color': 'danger' }, t('Tệp statuses.json không đọc được. Xem thẻ Tệp.', 'statuses.json cannot be read. See the tab Files.')));
      return;
    }
    patch(this.place, h('div', { class: 'mc-sheetform mc-sheetform--wide' },
      h('section', { class: 'mc-sheetform__part mc-stack' }, h('h2', null, t('Được chuyển từ trạng thái nào sang trạng thái nào', 'Permitted changes')), this.matrix(diagram)),
      h('section', { class: 'mc-sheetform__part mc-stack' }, h('h2', null, t('Các trạng thái', 'Statuses')), this.list(diagram))));
  }

  private save(diagram: Diagram): void { this.work.editJson('statuses.json', diagram); }

  private matrix(diagram: Diagram) {
    const from: (Status | null)[] = [null, ...diagram.statuses.filter(status => !status.final || diagram.transitions.some(one => one.from === status.code))];
    const has = (a: string | null, b: string) => diagram.transitions.some(one => (one.from ?? null) === a && one.to === b);
    const toggle = (a: string | null, b: string, on: boolean) => this.save({ ...diagram, transitions: on ? [...diagram.transitions, { from: a, to: b }] : diagram.transitions.filter(one => (one.from ?? null) !== a || one.to !== b) });
    const name = (status: Status | null) => status ? say(status.name) : t('Hồ sơ mới', 'New dossier');
    return h('div', { class: 'mc-tablebox', tabindex: '0', role: 'region', 'aria-label': t('Bảng chuyển trạng thái', 'Table of changes') },
      h('table', { class: 'ds-table mc-dense mc-matrix' },
        h('thead', null, h('tr', null, h('th', { scope: 'col' }, t('Từ \\ Sang', 'From \\ To')), diagram.statuses.map(status => h('th', { scope: 'col' }, say(status.name))))),
        h('tbody', null, from.map(row => h('tr', { 'data-key': row?.code ?? 'new' }, h('th', { scope: 'row' }, name(row)), diagram.statuses.map(column => h('td', null,
          row?.code === column.code ? h('span', { class: 'mc-sub', 'aria-label': t('cùng trạng thái', 'the same status') }, '–') : h('input', {
            class: 'ds-input', type: 'checkbox', id: `st-${row?.code ?? 'new'}-${column.code}`, checked: has(row?.code ?? null, column.code), disabled: !this.work.canWrite,
            'aria-label': t('{0} → {1}', '{0} → {1}', name(row), say(column.name)), title: t('{0} → {1}', '{0} → {1}', name(row), say(column.name)),
            onchange: (event: Event) => toggle(row?.code ?? null, column.code, (event.target as HTMLInputElement).checked),
          }))))))));
  }

  private list(diagram: Diagram) {
    const change = (index: number, part: Partial<Status>) => {
      const before = diagram.statuses[index]!, after = { ...before, ...part };
      const rename = (code: string | null) => code === before.code ? after.code : code;
      this.save({ ...diagram, statuses: diagram.statuses.map((one, at) => at === index ? after : one), transitions: diagram.transitions.map(one => ({ ...one, from: rename(one.from ?? null), to: rename(one.to)! })) });
    };
    const missing = this.work.reference.statuses.filter(one => !diagram.statuses.some(status => status.code === one.code));
    const add = (status: Status) => this.save({ ...diagram, statuses: [...diagram.statuses, status] });
    return [
      diagram.statuses.map((status, index) => h('div', { class: 'mc-rule', 'data-key': 'status-' + index },
        h('div', { class: 'mc-row mc-row--between' }, h('b', null, say(status.name), ' ', h('code', { class: 'mc-xs' }, status.code)), this.work.canWrite ? rowButtons(say(status.name), index, diagram.statuses.length,
          to => this.save({ ...diagram, statuses: moved(diagram.statuses, index, to) }),
          () => this.save({ statuses: diagram.statuses.filter((_, at) => at !== index), transitions: diagram.transitions.filter(one => one.from !== status.code && one.to !== status.code) })) : null),
        h('div', { class: 'mc-recordgrid' },
          textField({ id: `st-${index}-vi`, label: t('Tên', 'Name'), value: status.name.vi, disabled: !this.work.canWrite, change: vi => change(index, { name: { ...status.name, vi } }) }),
          textField({ id: `st-${index}-en`, label: t('Tên tiếng Anh', 'Name in English'), value: status.name.en ?? '', disabled: !this.work.canWrite, change: en => change(index, { name: { ...status.name, en } }) }),
          selectField({ id: `st-${index}-clock`, label: t('Đồng hồ của hồ sơ', "Dossier's clock"), value: status.clock ?? 'none', disabled: !this.work.canWrite, options: clocks, change: clock => change(index, { clock }) }),
          checkField({ id: `st-${index}-final`, label: t('Trạng thái cuối', 'Final'), checked: status.final === true, disabled: !this.work.canWrite, change: final => change(index, { final }) })))),
      this.work.canWrite && missing.length ? h('div', { class: 'mc-row' }, missing.map(one => button({ label: t('Thêm: {0}', 'Add: {0}', say(one.name)), icon: icon('plus'),
        act: () => add({ code: one.code, name: one.name, clock: one.clock, final: one.final, ...(one.nationalCode === null ? {} : { nationalCode: one.nationalCode }), ...(one.icon ? { icon: one.icon } : {}) }) }))) : null,
    ];
  }
}

const clocks = [
  { value: 'none', label: t('Giữ nguyên', 'As it is') }, { value: 'start', label: t('Bắt đầu tính', 'Starts') }, { value: 'run', label: t('Chạy', 'Runs') },
  { value: 'pause', label: t('Tạm dừng', 'Pauses') }, { value: 'stop', label: t('Dừng hẳn', 'Stops') },
];
