import type { Bundle } from '../../shell/bundle';
import type { LocalText } from '../../shell/language';

export interface StatusDiagram { statuses: { code: string; name: LocalText }[]; transitions: { from: string | null; to: string }[] }

export function statusDiagram(bundle: Bundle): StatusDiagram | null {
  const diagram = bundle.json<StatusDiagram>('statuses.json');
  return diagram && Array.isArray(diagram.statuses) && Array.isArray(diagram.transitions) ? diagram : null;
}

export function statusName(code: string, bundle: Bundle): LocalText | undefined {
  return statusDiagram(bundle)?.statuses.find(one => one.code === code)?.name;
}
