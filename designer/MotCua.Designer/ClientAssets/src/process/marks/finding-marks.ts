import { h } from '../../shell/dom';
import type { FindingView } from '../../shell/api-types';
import { icon } from '../../shell/icons';
import { say } from '../../shell/language';
import type { Canvas, Overlays, Registry } from '../types';

/** Findings beside the element they concern: a red or amber outline and a mark whose words say what is wrong. */
export class FindingMarks {
  static $inject = ['canvas', 'overlays', 'elementRegistry'];
  private marked: string[] = [];
  private way: string[] = [];

  constructor(private readonly canvas: Canvas, private readonly overlays: Overlays, private readonly registry: Registry) {}

  show(findings: FindingView[], open: (finding: FindingView) => void): void {
    for (const id of this.marked) {
      if (!this.registry.get(id)) continue;
      this.canvas.removeMarker(id, 'mc-fault');
      this.canvas.removeMarker(id, 'mc-warned');
    }
    this.overlays.remove({ type: 'finding' });
    const byElement = group(findings);
    this.marked = [];
    for (const [id, list] of byElement) {
      // What concerns the whole process stands in the list; a mark on the root would colour everything.
      if (!id || !this.registry.get(id)?.parent) continue;
      const worst = list.find(one => one.severity === 'error') ?? list.find(one => one.severity === 'warning');
      if (!worst) continue;
      this.marked.push(id);
      const bad = worst.severity === 'error';
      this.canvas.addMarker(id, bad ? 'mc-fault' : 'mc-warned');
      const words = list.map(one => say(one.text)).join('\n');
      this.overlays.add(id, 'finding', {
        position: { top: -12, right: 12 },
        html: h('button', { class: 'mc-bubble mc-findingmark', type: 'button', title: words, 'aria-label': words, 'data-bad': bad, onclick: () => open(worst) },
          bad ? icon('octagon-alert') : icon('triangle-alert'), list.length > 1 ? String(list.length) : null),
      });
    }
  }

  /** Shows a way through the diagram (the longest path of a time finding); none when empty. */
  showWay(ids: string[]): void {
    for (const id of this.way) if (this.registry.get(id)) this.canvas.removeMarker(id, 'mc-way');
    this.way = ids.filter(id => this.registry.get(id));
    for (const id of this.way) this.canvas.addMarker(id, 'mc-way');
  }
}

function group(findings: FindingView[]): Map<string | null, FindingView[]> {
  const map = new Map<string | null, FindingView[]>();
  for (const one of findings) map.set(one.elementId, [...(map.get(one.elementId) ?? []), one]);
  return map;
}

export const findingMarksModule = { findingMarks: ['type', FindingMarks] };
