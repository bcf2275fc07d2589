import type { VersionView } from '../shell/api-types';
import { h, patch } from '../shell/dom';
import { t } from '../shell/language';
import { dateTime } from '../shell/when';
import type { Tab, Workspace } from '../workspace';

/** Published versions, newest first, each with its zip. */
export class VersionsTab implements Tab {
  readonly id = 'versions';
  readonly title = t('Phiên bản', 'Versions');
  readonly iconName = 'history';
  private place: HTMLElement | null = null;
  private list: VersionView[] | null = null;
  constructor(private readonly work: Workspace) {}

  show(place: HTMLElement): void { this.place = place; this.draw(); void this.load(); }
  hide(): void { this.place = null; }
  changed(): void {}

  private async load(): Promise<void> {
    try { this.list = await this.work.api.get<VersionView[]>(`/drafts/${this.work.id}/versions`); this.draw(); }
    catch (error) { this.work.say((error as Error).message, 'danger'); }
  }

  private draw(): void {
    if (!this.place) return;
    patch(this.place, h('div', { class: 'mc-sheetform' }, h('section', { class: 'mc-sheetform__part mc-stack' }, h('h2', null, t('Các phiên bản đã công bố', 'Published versions')),
      this.list === null ? null : this.list.length === 0 ? h('p', { class: 'mc-sub' }, t('Chưa công bố lần nào.', 'Never published.')) : h('div', { class: 'mc-tablebox' }, h('table', { class: 'ds-table mc-dense' },
        h('thead', null, h('tr', null, [t('Phiên bản', 'Version'), t('Ghi chú', 'Note'), t('Người công bố', 'By'), t('Lúc', 'At'), t('Tải xuống', 'Download')].map(title => h('th', { scope: 'col' }, title)))),
        h('tbody', null, this.list.map(version => h('tr', { 'data-key': version.hash },
          h('td', null, t('Bản {0}', 'No. {0}', version.number), ' ', version.inForce ? h('span', { class: 'mc-tag', 'data-color': 'success' }, t('đang dùng', 'in force')) : null, h('br'), h('code', { class: 'mc-xs' }, version.hash.slice(0, 12))),
          h('td', null, version.note), h('td', null, version.by), h('td', { class: 'mc-num' }, dateTime(version.at)), h('td', null, h('a', { href: this.work.api.url(`/versions/${version.hash}/export`) }, t('Gói zip', 'Zip'))))))))))); 
  }
}
