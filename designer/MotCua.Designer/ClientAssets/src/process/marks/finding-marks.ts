import { h } from '../../shell/dom';
import type { FindingView } from '../../shell/api-types';
import { icon } from '../../shell/icons';
import { say, t } from '../../shell/language';
import { limitText } from '../time';
import { readOne } from '../extensions';
import { middle } from '../trace/trace-marks';
import type { Canvas, Element, Overlays, Registry } from '../types';
import { markWords } from './mark-words';

/** Findings beside the element they concern: a red or amber outline and a mark whose words say what is wrong. */
export class FindingMarks {
  static $inject = ['canvas', 'overlays', 'elementRegistry'];
  private marked: string[] = [];

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
    this.showInside(byElement, open);
    for (const [id, list] of byElement) {
      const element = id ? this.registry.get(id) : undefined;
      // What concerns the whole process stands in the list; a mark on the root would colour everything.
      if (!id || !element?.parent) continue;
      const worst = list.find(one => one.severity === 'error') ?? list.find(one => one.severity === 'warning');
      if (!worst) continue;
      this.marked.push(id);
      const bad = worst.severity === 'error';
      this.canvas.addMarker(id, bad ? 'mc-fault' : 'mc-warned');
      const short = [markWords(worst.code), list.length > 1 ? String(list.length) : ''].filter(Boolean).join(' '), whole = list.map(one => say(one.text)).join('\n');
      this.overlays.add(id, 'finding', {
        position: placeOf(element),
        html: h('button', { class: 'mc-bubble mc-findingmark', type: 'button', title: whole, 'aria-label': short ? `${short}: ${whole}` : whole, 'data-bad': bad, onclick: () => open(worst) },
          bad ? icon('octagon-alert') : icon('triangle-alert'), short),
      });
    }
  }

  /** A collapsed sub-process hides what was found inside: it says so on its own edge. */
  private showInside(byElement: Map<string | null, FindingView[]>, open: (finding: FindingView) => void): void {
    const inside = new Map<string, FindingView[]>();
    for (const [id, list] of byElement) {
      const element = id ? this.registry.get(id) : undefined;
      for (let host = element && this.hostOf(element); host; host = this.hostOf(host)) inside.set(host.id, [...(inside.get(host.id) ?? []), ...list.filter(one => one.severity === 'error')]);
    }
    for (const [id, list] of inside) {
      if (list.length === 0) continue;
      const words = t('lỗi bên trong: {0}', 'faults inside: {0}', list.length);
      this.overlays.add(id, 'finding', {
        position: { top: -14, right: 70 },
        html: h('button', { class: 'mc-bubble mc-findingmark', type: 'button', title: list.map(one => say(one.text)).join('\n'), 'data-bad': true, onclick: () => open(list[0]!) }, icon('octagon-alert'), words),
      });
    }
  }

  /** The collapsed sub-process on whose plane the element lies; undefined on the main plane. */
  private hostOf(element: Element): Element | undefined {
    const root = this.canvas.findRoot(element), host = root && this.registry.get(root.businessObject.id ?? '');
    return host && host !== root && host !== element ? host : undefined;
  }
}

/** On the lower edge as a time limit stands; above where there is one, or where it would cover the name below an event or gateway. */
function placeOf(element: Element): Record<string, number> {
  if (element.waypoints) return middle(element);
  return limitText(readOne(element, 'TimeLimit'), 480) || element.width < 80 ? { top: -14, left: 8 } : { bottom: 12, left: 8 };
}

function group(findings: FindingView[]): Map<string | null, FindingView[]> {
  const map = new Map<string | null, FindingView[]>();
  for (const one of findings) map.set(one.elementId, [...(map.get(one.elementId) ?? []), one]);
  return map;
}

export const findingMarksModule = { findingMarks: ['type', FindingMarks] };
