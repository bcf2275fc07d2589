import type { CoverageView } from '../../shell/api-types';
import { h } from '../../shell/dom';
import { t } from '../../shell/language';
import type { Canvas, Overlays, Registry } from '../types';
import { middle } from '../trace/trace-marks';

/** Which flows the scenarios take: how often on each, dashed where none goes. */
export class CoverageMarks {
  static $inject = ['canvas', 'overlays', 'elementRegistry'];
  private marked: [string, string][] = [];

  constructor(private readonly canvas: Canvas, private readonly overlays: Overlays, private readonly registry: Registry) {}

  /** Null takes the marks off. */
  show(coverage: CoverageView | null): void {
    for (const [id, marker] of this.marked) if (this.registry.get(id)) this.canvas.removeMarker(id, marker);
    this.overlays.remove({ type: 'coverage' });
    this.marked = [];
    if (!coverage) return;
    for (const flow of this.registry.filter(element => element.type === 'bpmn:SequenceFlow')) {
      const count = coverage.flows[flow.id] ?? 0, marker = count > 0 ? 'mc-covered' : 'mc-uncovered';
      this.canvas.addMarker(flow.id, marker);
      this.marked.push([flow.id, marker]);
      const words = count > 0 ? t('{0} lần trong các kịch bản', '{0} times in the scenarios', count) : t('không kịch bản nào đi qua', 'no scenario goes this way');
      this.overlays.add(flow.id, 'coverage', { position: middle(flow), html: h('span', { class: 'mc-coverage', 'data-none': count === 0, title: words, role: 'img', 'aria-label': words }, String(count)) });
    }
  }
}

/** "12/14 nhánh (86 %)"; only all is 100 %. */
export function shareText({ covered, total }: CoverageView): string {
  return t('{0}/{1} nhánh ({2} %)', '{0}/{1} flows ({2}%)', covered, total, covered >= total ? 100 : Math.min(99, Math.round(covered / total * 100)));
}

export const coverageMarksModule = { coverageMarks: ['type', CoverageMarks] };
