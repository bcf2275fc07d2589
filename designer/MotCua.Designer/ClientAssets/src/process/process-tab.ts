import type { FindingView } from '../shell/api-types';
import { isWay } from '../findings/finding-actions';
import { severityMark } from '../findings/finding-row';
import { h, patch } from '../shell/dom';
import { button } from '../shell/fields';
import { icon } from '../shell/icons';
import { t } from '../shell/language';
import type { Tab, Workspace } from '../workspace';
import { drawPanel } from './properties/panel';
import { drawTable } from './table-view';
import { TraceView } from './trace/trace-view';

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
  private readonly trace: TraceView;

  constructor(private readonly work: Workspace, private readonly box: HTMLElement) {
    this.canvas.append(box, this.table, this.tools);
    // The checks below grow and shrink; the canvas has to know its size to scroll to an element.
    new ResizeObserver(() => { if (this.shown && !this.box.hidden) work.process.canvas.resized(); }).observe(box);
    this.trace = new TraceView(work.process, () => { this.canvas.toggleAttribute('data-tracing', this.trace.frame !== null); if (this.asTable) this.draw(); });
    work.process.onChanged(() => this.changed());
    work.process.onSelected(() => this.draw());
  }

  show(place: HTMLElement): void {
    this.shown = true;
    place.replaceChildren(this.canvas, this.trace.element, this.props);
    this.work.process.canvas.resized();
    this.draw();
  }

  hide(): void { this.shown = false; this.canvas.remove(); this.trace.element.remove(); this.props.remove(); }
  changed(): void { this.draw(); }

  /** The draft was checked anew. */
  checked(): void {
    this.trace.keepOnlyIf(this.work.check?.findings ?? []);
    if (this.shown) this.draw();
  }

  open(finding: FindingView): void {
    this.showWay(finding);
    if (finding.elementId && this.work.process.choose(finding.elementId)) { if (!this.asTable) this.work.process.canvas.focus(); return; }
    if (!finding.elementId) this.work.process.selection.select(null);
  }

  play(finding: FindingView): void {
    if (this.work.process.broken !== null) return;
    this.work.process.way.show([]);
    this.trace.open(finding);
  }

  /** The way a finding speaks of; of the longest way with the minutes of its steps. */
  showWay(finding: FindingView): void {
    if (this.work.process.broken !== null) return;
    this.trace.close();
    const timing = this.work.check?.timing, longest = finding.path.length > 0 && finding.path.join() === timing?.path.join();
    this.work.process.way.show(finding.path, isWay(finding.code), longest ? timing!.steps : []);
  }

  private draw(): void {
    if (!this.shown || (!this.work.process.loaded && this.work.process.broken === null)) return;
    const { process } = this.work;
    this.box.hidden = this.asTable || process.broken !== null;
    this.table.hidden = !this.box.hidden;
    patch(this.tools, this.drawTools());
    if (process.broken !== null) {
      patch(this.table, h('div', { class: 'mc-note', 'data-color': 'danger' }, h('p', null, t('Không mở được sơ đồ: {0}', 'The diagram cannot be opened: {0}', process.broken)), h('p', null, t('Tải tệp {0} đúng lên ở thẻ Tệp.', 'Upload a right {0} in Files.', process.path))));
      patch(this.props);
      return;
    }
    patch(this.table, this.asTable ? drawTable(process, this.work.reference, { choose: id => process.choose(id), findings: id => this.findingsOf(id), mark: severityMark, open: finding => this.work.openFinding(finding), tokens: this.trace.frame?.tokens ?? new Map(), here: this.trace.frame?.element ?? '' }) : null);
    this.drawProperties();
  }

  private drawTools() {
    const { process } = this.work;
    return [
      this.asTable ? null : [
        button({ label: t('Thu nhỏ', 'Zoom out'), icon: icon('zoom-out'), hideLabel: true, act: () => process.zoomBy(1 / 1.25) }),
        button({ label: t('Phóng to', 'Zoom in'), icon: icon('zoom-in'), hideLabel: true, act: () => process.zoomBy(1.25) }),
        button({ label: t('Vừa màn hình', 'Fit'), icon: icon('maximize'), hideLabel: true, act: () => process.fit() })],
      process.broken === null && process.way.shown ? button({ label: t('Bỏ đường đang hiện', 'Hide the way'), icon: icon('x'), act: () => { process.way.show([]); this.draw(); } }) : null,
      button({ label: this.asTable ? t('Xem sơ đồ', 'Show the diagram') : t('Xem dạng bảng', 'Show as a table'), icon: this.asTable ? icon('workflow') : icon('rows-3'), act: () => { this.asTable = !this.asTable; this.draw(); if (!this.asTable) process.fit(); } }),
    ];
  }

  private drawProperties(): void {
    const { process } = this.work, element = process.chosen();
    drawPanel(this.props, {
      editor: process, element, bundle: this.work.bundle, reference: this.work.reference, check: this.work.check, readOnly: !this.work.canWrite,
      findings: this.findingsOf(element.id).filter(finding => finding.severity !== 'info'),
      set: (name, attributes) => process.steps.set(element, name, attributes),
      setAll: (name, list) => process.steps.setAll(element, name, list),
      checkExpression: (text, expects) => this.work.checkExpression(text, expects),
      redraw: () => this.draw(),
    });
  }

  private findingsOf(id: string): FindingView[] { return (this.work.check?.findings ?? []).filter(finding => finding.elementId === id); }
}
