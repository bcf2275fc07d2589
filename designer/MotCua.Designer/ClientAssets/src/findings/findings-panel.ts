import type { CheckView } from '../shell/api-types';
import { h, patch, type Child } from '../shell/dom';
import { button } from '../shell/fields';
import { icon } from '../shell/icons';
import { many, t } from '../shell/language';
import { timeOfDay } from '../shell/when';
import { actionsOf, type FindingActs } from './finding-actions';
import { arrange, byTab, counts, keyOf, severities, type PlacedFinding, type Severity } from './finding-list';
import { findingRow } from './finding-row';
import { panelGrip } from './panel-grip';
import { keepSettings, readSettings } from './panel-settings';

export interface PanelHost extends FindingActs {
  readonly canWrite: boolean;
  place(finding: PlacedFinding['finding']): Omit<PlacedFinding, 'finding'>;
  tabTitle(id: string): string;
  /** Switches of the panel that belong to others, for example what the scenarios cover. */
  extras(): Child;
}

export interface PanelState { view: CheckView | null; problem: string; busy: boolean }

/** Everything found, worst first: filtered, grouped, gone through with the arrow keys, played and mended from here. */
export class FindingsPanel {
  private readonly settings = readSettings();
  private readonly body = h('div', { class: 'mc-findings__body' });
  private readonly head = h('div', { class: 'mc-findings__head' });
  /** Said when the numbers change, not at every check. */
  private readonly spoken = h('p', { class: 'mc-visually-hidden', role: 'status' });
  private state: PanelState = { view: null, problem: '', busy: false };
  private text = '';
  private atHand = '';
  private current = '';
  private slow: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: HTMLElement, private readonly host: PanelHost) {
    const grip = panelGrip(place, () => this.settings.height, height => { this.settings.height = height; this.settings.collapsed = false; this.keep(); });
    place.replaceChildren(grip, this.head, this.spoken, this.body);
    this.body.addEventListener('keydown', event => this.key(event));
  }

  /** The finding that was opened last stands out. */
  mark(finding: PlacedFinding['finding'] | null): void {
    this.current = finding ? keyOf(finding) : '';
    if (finding) this.atHand = this.current;
    this.draw();
  }

  show(state: PanelState): void {
    this.state = state;
    clearTimeout(this.slow);
    // A quick check is over before anybody could read that it runs.
    if (state.busy && state.view) this.slow = setTimeout(() => this.draw(true), 400);
    else this.draw(state.busy);
  }

  draw(busy = false): void {
    const { view } = this.state, focus = this.focusedRow();
    const placed = (view?.findings ?? []).map(finding => ({ finding, ...this.host.place(finding) }));
    const list = arrange(placed, { hidden: this.settings.hidden, text: this.text });
    if (!list.some(one => keyOf(one.finding) === this.atHand)) this.atHand = list[0] ? keyOf(list[0].finding) : '';
    this.place.setAttribute('aria-busy', String(busy));
    this.place.dataset['collapsed'] = String(this.settings.collapsed);
    this.place.style.height = this.settings.height && !this.settings.collapsed ? this.settings.height + 'px' : '';
    patch(this.head, this.drawHead(placed, busy));
    patch(this.body, this.settings.collapsed ? null : this.drawList(list, placed.length));
    this.speak(placed);
    this.refocus(focus);
  }

  private drawHead(placed: PlacedFinding[], busy: boolean): Child {
    const number = counts(placed.map(one => one.finding)), { collapsed, byTab: grouped } = this.settings;
    const words: Record<Severity, string> = { error: many(number.error, '{0} lỗi', '{0} error', '{0} errors'), warning: many(number.warning, '{0} nhắc', '{0} warning', '{0} warnings'), info: many(number.info, '{0} gợi ý', '{0} remark', '{0} remarks') };
    return [
      h('h2', { id: 'mc-findings-title', tabindex: '-1' }, t('Kiểm tra', 'Checks')),
      severities.filter(one => number[one] > 0).map(severity => h('button', {
        type: 'button', class: 'mc-findings__chip', 'data-severity': severity, 'data-key': severity, 'aria-pressed': String(!this.settings.hidden.includes(severity)),
        title: t('Hiện hoặc ẩn', 'Show or hide'), onclick: () => this.toggle(severity),
      }, words[severity])),
      h('span', { class: 'mc-small mc-sub mc-plain', 'data-key': 'when' }, this.when(busy, placed.length === 0)),
      h('span', { class: 'mc-push', 'data-key': 'push' }),
      this.host.extras(),
      collapsed || placed.length === 0 ? null : [
        h('label', { class: 'mc-visually-hidden', for: 'mc-findings-filter' }, t('Lọc theo chữ', 'Filter by text')),
        h('input', { class: 'ds-input mc-findings__filter', id: 'mc-findings-filter', type: 'search', placeholder: t('Lọc', 'Filter'), autocomplete: 'off', value: this.text, oninput: (event: Event) => { this.text = (event.target as HTMLInputElement).value; this.draw(); } }),
        button({ label: grouped ? t('Không nhóm theo thẻ', 'Do not group by tab') : t('Nhóm theo thẻ', 'Group by tab'), icon: icon('layers'), variant: 'tertiary', hideLabel: true, act: () => { this.settings.byTab = !grouped; this.keep(); } })],
      button({ label: collapsed ? t('Mở bảng kiểm tra', 'Open the checks') : t('Thu gọn bảng kiểm tra', 'Collapse the checks'), icon: collapsed ? icon('chevron-up') : icon('chevron-down'), variant: 'tertiary', hideLabel: true, act: () => { this.settings.collapsed = !collapsed; this.keep(); } }),
    ];
  }

  private when(busy: boolean, clean: boolean): string {
    const { view, problem } = this.state;
    if (problem) return problem;
    if (view === null || busy) return t('đang kiểm tra', 'checking');
    const seconds = (view.tookMs / 1000).toFixed(2).replace('.', t(',', '.'));
    const when = t('kiểm tra lúc {0}, trong {1} giây', 'checked at {0}, in {1} s', timeOfDay(view.checkedAt), seconds);
    return clean ? t('không có lỗi, {0}', 'nothing wrong, {0}', when) : when;
  }

  private drawList(list: PlacedFinding[], all: number): Child {
    if (list.length === 0) return all === 0 ? null : h('p', { class: 'mc-small mc-sub mc-findings__none' }, t('Bộ lọc đang ẩn hết {0} điều tìm thấy.', 'The filter hides all {0} findings.', all));
    const rows = (members: PlacedFinding[]) => members.map(one => findingRow(one, this.host, {
      current: keyOf(one.finding) === this.current, atHand: keyOf(one.finding) === this.atHand, canWrite: this.host.canWrite, focused: () => this.take(keyOf(one.finding)),
    }));
    const help = h('p', { class: 'mc-visually-hidden', id: 'mc-findings-keys' }, t('Mũi tên lên, xuống: chuyển dòng. Enter: đến chỗ đó. V: xem vết hoặc đường. S: sửa ngay.', 'Up and down arrows: next row. Enter: go there. V: play the trace or show the way. S: mend it.'));
    if (!this.settings.byTab) return [help, h('ol', { 'aria-labelledby': 'mc-findings-title', 'aria-describedby': 'mc-findings-keys' }, rows(list))];
    return [help, byTab(list).map(group => h('section', { 'data-key': 'tab-' + group.tab }, h('h3', { class: 'mc-findings__tab' }, this.host.tabTitle(group.tab)), h('ol', null, rows(group.list))))];
  }

  private toggle(severity: Severity): void {
    const { hidden } = this.settings;
    this.settings.hidden = hidden.includes(severity) ? hidden.filter(one => one !== severity) : [...hidden, severity];
    this.keep();
  }

  private keep(): void { keepSettings(this.settings); this.draw(); }

  private speak(placed: PlacedFinding[]): void {
    if (!this.state.view) return;
    const number = counts(placed.map(one => one.finding));
    const words = number.error + number.warning + number.info === 0 ? t('Không có lỗi.', 'Nothing wrong.') : `${many(number.error, '{0} lỗi', '{0} error', '{0} errors')}, ${many(number.warning, '{0} nhắc', '{0} warning', '{0} warnings')}.`;
    if (this.spoken.textContent !== words) this.spoken.textContent = words;
  }

  private rows(): HTMLElement[] { return [...this.body.querySelectorAll<HTMLElement>('li[data-key]')]; }

  private focusedRow(): { key: string; index: number } | null {
    const row = document.activeElement?.closest<HTMLElement>('li[data-key]');
    return row && this.body.contains(row) ? { key: row.dataset['key']!, index: this.rows().indexOf(row) } : null;
  }

  /** The row that had the focus may have moved or gone; then the next one has it, or the heading when none is left. */
  private refocus(before: { key: string; index: number } | null): void {
    if (!before) return;
    const rows = this.rows(), at = document.activeElement?.closest<HTMLElement>('li[data-key]');
    if (at && at.dataset['key'] === before.key) return;
    const row = rows.find(one => one.dataset['key'] === before.key) ?? rows[Math.min(before.index, rows.length - 1)];
    if (row) this.goTo(row); else this.head.querySelector('h2')?.focus();
  }

  private goTo(row: HTMLElement): void {
    this.take(row.dataset['key']!);
    row.querySelector<HTMLElement>('.mc-finding__go')?.focus();
  }

  private take(key: string): void {
    this.atHand = key;
    for (const row of this.rows()) for (const one of row.querySelectorAll('button')) one.tabIndex = row.dataset['key'] === key ? 0 : -1;
  }

  private key(event: KeyboardEvent): void {
    const row = (event.target as HTMLElement).closest<HTMLElement>('li[data-key]');
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    const rows = this.rows(), index = rows.indexOf(row);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = rows[Math.min(rows.length - 1, Math.max(0, to))];
      if (next) this.goTo(next);
      return;
    }
    const finding = this.state.view?.findings.find(one => keyOf(one) === row.dataset['key']);
    const letter = event.key.toLowerCase();
    const action = finding && actionsOf(finding, this.host, this.host.canWrite).find(one => letter === 'v' ? one.id !== 'mend' : letter === 's' && one.id === 'mend');
    if (action) { event.preventDefault(); action.act(); }
  }
}
