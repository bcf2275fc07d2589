import { h, patch } from '../shell/dom';
import { t } from '../shell/language';
import type { Tab, Workspace } from '../workspace';
import { drawFields, isRecord, type Json } from './record-form';
import type { Section } from './facts-fields';

/** A tab that edits `procedure.json` by sections. */
export class RecordTab implements Tab {
  private place: HTMLElement | null = null;
  readonly iconName: string;
  constructor(readonly id: string, readonly title: string, look: { icon: string }, private readonly work: Workspace, private readonly sections: () => Section[]) {
    this.iconName = look.icon;
  }

  show(place: HTMLElement): void { this.place = place; this.draw(); }
  hide(): void { this.place = null; }
  changed(): void { this.draw(); }

  private draw(): void {
    if (!this.place) return;
    const record = this.work.bundle.json<Json>('procedure.json');
    if (!isRecord(record ?? undefined)) {
      patch(this.place, h('p', { class: 'mc-note', 'data-color': 'danger' }, t('Tệp procedure.json không đọc được. Xem thẻ Tệp.', 'procedure.json cannot be read. See the tab Files.')));
      return;
    }
    patch(this.place, h('div', { class: 'mc-sheetform' }, this.sections().map(section => h('section', { class: 'mc-sheetform__part mc-stack', 'data-key': section.id },
      h('h2', null, section.title),
      h('div', { class: 'mc-recordgrid' }, drawFields({
        readOnly: !this.work.canWrite, id: `${this.id}-${section.id}`, record: record as never, change: next => this.work.editJson('procedure.json', next),
      }, section.fields))))));
  }
}
