import { h, patch } from '../shell/dom';
import { ask } from '../shell/dialog';
import { button } from '../shell/fields';
import { icon } from '../shell/icons';
import { t } from '../shell/language';
import type { Tab, Workspace } from '../workspace';

const limit = 5 * 1024 * 1024;

/** Every file of the bundle. Decision tables, slips and scenarios come and go here; the rest has an editor of its own. */
export class FilesTab implements Tab {
  readonly id = 'files';
  readonly title = t('Tệp', 'Files');
  readonly iconName = 'files';
  private place: HTMLElement | null = null;
  constructor(private readonly work: Workspace) {}

  show(place: HTMLElement): void { this.place = place; this.draw(); }
  hide(): void { this.place = null; }
  changed(): void { this.draw(); }

  private draw(): void {
    if (!this.place) return;
    patch(this.place, h('div', { class: 'mc-sheetform' }, h('section', { class: 'mc-sheetform__part mc-stack' },
      h('h2', null, t('Các tệp của thủ tục', "The procedure's files")),
      h('p', { class: 'mc-small mc-sub' }, t('Bảng quyết định (.dmn) đặt trong decisions, phiếu in (.html) trong slips, kịch bản (.json) trong scenarios.', 'Decision tables (.dmn) go into decisions, slips (.html) into slips, scenarios (.json) into scenarios.')),
      h('div', { class: 'mc-tablebox' }, h('table', { class: 'ds-table mc-dense' },
        h('thead', null, h('tr', null, h('th', { scope: 'col' }, t('Tệp', 'File')), h('th', { scope: 'col' }, t('Cỡ', 'Size')), h('th', { scope: 'col' }, t('Việc', 'Actions')))),
        h('tbody', null, this.work.bundle.list().map(file => h('tr', { 'data-key': file.path },
          h('td', null, h('code', null, file.path)), h('td', { class: 'mc-num' }, t('{0} KB', '{0} KB', Math.max(1, Math.round(file.length / 1024)))),
          h('td', null, h('span', { class: 'mc-row' },
            file.text === null ? null : button({ label: t('Tải xuống {0}', 'Download {0}', file.path), icon: icon('download'), variant: 'tertiary', hideLabel: true, act: () => download(file.path, file.text!) }),
            this.work.canWrite && removable(file.path) ? button({ label: t('Xóa {0}', 'Delete {0}', file.path), icon: icon('trash-2'), variant: 'tertiary', hideLabel: true, act: () => void this.remove(file.path) }) : null))))))),
      this.work.canWrite ? h('div', { class: 'ds-field' },
        h('label', { class: 'ds-label', for: 'file-add' }, t('Thêm hoặc thay tệp (tối đa 5 MB)', 'Add or replace a file (at most 5 MB)')),
        h('input', { class: 'ds-input', id: 'file-add', type: 'file', accept: '.dmn,.html,.json,.bpmn,.md', onchange: (event: Event) => void this.add(event.target as HTMLInputElement) })) : null)));
  }

  private async remove(path: string): Promise<void> {
    const yes = await ask(t('Xóa {0}?', 'Delete {0}?', path), h('p', null, t('Có thể hoàn tác.', 'This can be undone.')), [{ label: t('Xóa', 'Delete'), color: 'danger', value: () => true }, { label: t('Giữ lại', 'Keep'), variant: 'secondary', value: () => false }]);
    if (yes) this.work.editFile(path, undefined);
  }

  private async add(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    if (file.size > limit) { this.work.say(t('Tệp nặng quá 5 MB. Hãy giảm dung lượng.', 'The file is larger than 5 MB.'), 'danger'); return; }
    const path = placeOf(file.name);
    this.work.editText(path, await file.text());
    this.work.say(t('Đã nhận {0}', 'Took {0}', path), 'success');
    if (path === this.work.process.path) { await this.work.process.load(); }
  }
}

function removable(path: string): boolean { return /^(decisions|slips|scenarios|forms)\//.test(path) || !path.includes('/') && !['procedure.json', 'process.bpmn', 'statuses.json'].includes(path); }

function placeOf(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  if (safe.endsWith('.bpmn')) return 'process.bpmn';
  if (safe.endsWith('.dmn')) return 'decisions/' + safe;
  if (safe.endsWith('.schema.json')) return 'forms/' + safe;
  if (safe.endsWith('.html')) return 'slips/' + safe;
  return ['procedure.json', 'statuses.json', 'README.md'].includes(safe) ? safe : safe.endsWith('.json') ? 'scenarios/' + safe : safe;
}

function download(path: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  h('a', { href: url, download: path.split('/').at(-1)! }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
