import type { FindingView } from '../shell/api-types';
import { h, patch } from '../shell/dom';
import { button } from '../shell/fields';
import { icon } from '../shell/icons';
import { t } from '../shell/language';
import type { Tab, Workspace } from '../workspace';
import { drawPanel } from './properties/panel';
import { drawTable } from './table-view';

/** The diagram (or the table of steps) with the properties beside it. */
export class ProcessTab implements Tab {
  readonly id = 'process';
  readonly title = t('Quy trình', 'Process');
  readonly iconName = 'workflow';
  private asTable = new URLSearchParams(location.search).get('view') === 'table';
  private shown = false;
  private readonly canvas = h('section', { class: 'mc-canvas', 'aria-label': t('Sơ đồ quy trình', 'Process diagram') });
  private readonly tools = h('div', { class: 'mc-hint' });
  private readonly table = h('div', { class: 'mc-tableview' });
  private readonly props = h('aside', { class: 'mc-props', 'aria-label': t('Thuộc tính', 'Properties') });

  constructor(private readonly work: Workspace, private readonly box: HTMLElement) {
    this.canvas.append(box, this.table, this.tools);
    work.process.onChanged(() => this.changed());
    work.process.onSelected(() => this.draw());
  }

  show(place: HTMLElement): void {
    this.shown = true;
    place.replaceChildren(this.canvas, this.props);
    this.work.process.canvas.resized();
    this.draw();
  }

  hide(): void { this.shown = false; this.canvas.remove(); this.props.remove(); }
  changed(): void { this.draw(); }

  open(finding: FindingView): void {
    this.work.process.showWay(finding.path);
    if (finding.elementId && this.work.process.choose(finding.elementId)) { if (!this.asTable) this.work.process.canvas.focus(); return; }
    if (!finding.elementId) this.work.process.selection.select(null);
  }

  private draw(): void {
    if (!this.shown || (!this.work.process.loaded && this.work.process.broken === null)) return;
    const { process, work } = { process: this.work.process, work: this.work };
    this.box.hidden = this.asTable || process.broken !== null;
    this.table.hidden = !this.box.hidden;
    patch(this.tools,
      this.asTable ? null : [
        button({ label: t('Thu nhỏ', 'Zoom out'), icon: icon('zoom-out'), hideLabel: true, act: () => process.zoomBy(1 / 1.25) }),
        button({ label: t('Phóng to', 'Zoom in'), icon: icon('zoom-in'), hideLabel: true, act: () => process.zoomBy(1.25) }),
        button({ label: t('Vừa màn hình', 'Fit'), icon: icon('maximize'), hideLabel: true, act: () => process.fit() })],
      button({ label: this.asTable ? t('Xem sơ đồ', 'Show the diagram') : t('Xem dạng bảng', 'Show as a table'), icon: this.asTable ? icon('workflow') : icon('rows-3'), act: () => { this.asTable = !this.asTable; this.draw(); if (!this.asTable) process.fit(); } }));
    if (process.broken !== null) {
      patch(this.table, h('div', { class: 'mc-note', 'data-color': 'danger' }, h('p', null, t('Không mở được sơ đồ: {0}', 'The diagram cannot be opened: {0}', process.broken)), h('p', null, t('Tải tệp {0} đúng lên ở thẻ Tệp.', 'Upload a right {0} in Files.', process.path))));
      patch(this.props);
      return;
    }
    patch(this.table, this.asTable ? drawTable(process, work.reference, id => process.choose(id)) : null);
    const element = process.chosen();
    drawPanel(this.props, {
      editor: process, element, bundle: work.bundle, reference: work.reference, check: work.check, readOnly: !work.canWrite,
      findings: (work.check?.findings ?? []).filter(finding => finding.elementId === element.id && finding.severity !== 'info'),
      set: (name, attributes) => process.steps.set(element, name, attributes),
      setAll: (name, list) => process.steps.setAll(element, name, list),
      checkExpression: (text, expects) => work.checkExpression(text, expects),
      redraw: () => this.draw(),
    });
  }
}
