import Modeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type { FindingView, ReferenceView } from '../shell/api-types';
import type { Bundle } from '../shell/bundle';
import type { CoverageMarks } from './coverage/coverage-marks';
import type { FindingMarks } from './marks/finding-marks';
import type { WayMarks } from './marks/way-marks';
import { motcuaModdle } from './motcua-moddle';
import { editingModules, viewingModules } from './modules';
import { namePalette } from './palette';
import { Steps } from './extensions';
import type { TraceMarks } from './trace/trace-marks';
import { real, type Canvas, type CommandStack, type Element, type EventBus, type ModdleFactory, type Modeling, type Registry, type Selection } from './types';

export interface ProcessOptions { container: HTMLElement; bundle: Bundle; reference: ReferenceView; path: string; canWrite: boolean }

/** The diagram: bpmn-js with our modules, and the XML it stands for. */
export class ProcessEditor {
  readonly modeler: any;
  readonly canWrite: boolean;
  readonly path: string;
  /** Why the file could not be shown; null when it is. */
  broken: string | null = null;
  /** Whether a diagram was ever shown. */
  loaded = false;
  private dirty = false;
  private readonly changed = new Set<() => void>();
  private readonly selected = new Set<() => void>();

  constructor(private readonly options: ProcessOptions) {
    this.canWrite = options.canWrite;
    this.path = options.path;
    const Product: any = options.canWrite ? Modeler : NavigatedViewer;
    this.modeler = new Product({
      container: options.container,
      moddleExtensions: { motcua: motcuaModdle },
      additionalModules: options.canWrite ? editingModules : viewingModules,
      textRenderer: { defaultStyle: { fontFamily: 'Be Vietnam Pro', fontSize: '11.5px', fontWeight: 'normal' }, externalStyle: { fontSize: '11px' } },
      bundle: options.bundle,
      minutesPerDay: options.reference.minutesPerDay,
    });
    this.events.on('elements.changed', () => { this.dirty = true; });
    this.events.on(['commandStack.changed', 'import.done'], () => this.changed.forEach(act => act()));
    this.events.on('selection.changed', () => this.selected.forEach(act => act()));
  }

  get events(): EventBus { return this.modeler.get('eventBus'); }
  get registry(): Registry { return this.modeler.get('elementRegistry'); }
  get canvas(): Canvas { return this.modeler.get('canvas'); }
  get modeling(): Modeling { return this.modeler.get('modeling'); }
  get moddle(): ModdleFactory { return this.modeler.get('moddle'); }
  get steps(): Steps { return this.modeler.get('steps'); }
  get commands(): CommandStack { return this.modeler.get('commandStack'); }
  get selection(): Selection { return this.modeler.get('selection'); }

  onChanged(act: () => void): void { this.changed.add(act); }
  onSelected(act: () => void): void { this.selected.add(act); }

  async load(): Promise<void> {
    const xml = this.options.bundle.text(this.path);
    try {
      if (xml === null) throw new Error(this.path);
      await this.modeler.importXML(xml);
      this.broken = null;
      this.loaded = true;
      this.dirty = false;
      this.options.container.querySelector('svg')?.setAttribute('aria-label', this.path);
      namePalette(this.options.container);
      this.fit();
    } catch (error) {
      this.broken = error instanceof Error ? error.message : String(error);
    }
  }

  /** Puts the XML into the bundle if the diagram was edited; an untouched file keeps its bytes. */
  async store(): Promise<void> {
    if (!this.dirty || !this.canWrite) return;
    this.dirty = false;
    const { xml } = await this.modeler.saveXML({ format: true });
    this.options.bundle.write(this.path, xml);
  }

  /** The chosen element, or the whole process when there is none or several. */
  chosen(): Element {
    const selection = this.selection.get();
    if (selection.length === 1) return real(selection[0]!);
    // Inside a collapsed sub-process the root is its plane; what has properties is the sub-process.
    const root = this.canvas.getRootElement();
    return this.registry.get(root.businessObject.id ?? '') ?? root;
  }

  choose(id: string): boolean {
    const element = this.registry.get(id);
    if (!element) return false;
    this.selection.select(element);
    this.canvas.scrollToElement(element, 80);
    return true;
  }

  fit(): void {
    // A hidden canvas has no size to fit into.
    if (this.broken !== null || this.options.container.clientWidth === 0) return;
    this.canvas.resized();
    const { inner, outer } = this.canvas.viewbox();
    if (!inner.width || !outer.width) return;
    // The palette stands on the left, the zoom buttons above.
    const left = this.canWrite ? 120 : 24, scale = Math.min(1, (outer.width - left - 40) / inner.width, (outer.height - 110) / inner.height);
    const width = outer.width / scale, height = outer.height / scale;
    this.canvas.viewbox({ x: inner.x - left / scale - Math.max(0, (width - (left + 40) / scale - inner.width) / 2), y: inner.y - (height - inner.height) / 2, width, height });
  }
  zoomBy(factor: number): void { this.canvas.zoom(Math.min(3, Math.max(0.2, this.canvas.zoom() * factor))); }

  showFindings(findings: FindingView[], open: (finding: FindingView) => void): void {
    if (!this.broken) (this.modeler.get('findingMarks') as FindingMarks).show(findings, open);
  }

  /** What can be drawn over the diagram besides findings: a way, a trace, what the scenarios take. */
  get way(): WayMarks { return this.modeler.get('wayMarks'); }
  get trace(): TraceMarks { return this.modeler.get('traceMarks'); }
  get coverage(): CoverageMarks { return this.modeler.get('coverageMarks'); }

  /** Nodes in the order a reader meets them: along the flows from the starts, then the rest. */
  nodesInOrder(): Element[] {
    const nodes = this.registry.filter(element => !element.labelTarget && element.type !== 'bpmn:TextAnnotation' && isNode(element));
    const order: Element[] = [], seen = new Set<Element>();
    const visit = (element: Element) => {
      if (seen.has(element) || !nodes.includes(element)) return;
      seen.add(element);
      order.push(element);
      (element.attachers ?? []).forEach(visit);
      element.children?.filter(child => child.type === 'bpmn:StartEvent').forEach(visit);
      element.outgoing.filter(flow => flow.type === 'bpmn:SequenceFlow').forEach(flow => flow.target && visit(flow.target));
    };
    nodes.filter(node => node.type === 'bpmn:StartEvent' && node.parent?.type === 'bpmn:Process').forEach(visit);
    nodes.forEach(visit);
    return order;
  }
}

function isNode(element: Element): boolean { return (element.businessObject as any).$instanceOf?.('bpmn:FlowNode') === true; }
