import type { FindingView, MendView } from '../shell/api-types';
import { icon } from '../shell/icons';
import { t } from '../shell/language';

/** What the panel and the marks can have done about findings; the studio does it. */
export interface FindingActs {
  open(finding: FindingView): void;
  play(finding: FindingView): void;
  showWay(finding: FindingView): void;
  mend(finding: FindingView, mend: MendView): void;
  /** What a mend does, in a few words; null when it cannot be made here. */
  mendLabel(mend: MendView, alternatives: MendView[]): string | null;
}

export interface FindingAction { id: 'play' | 'way' | 'mend'; label: string; icon: SVGElement; act(): void }

/** Whether the path of a finding is a way through the diagram, not just parts it speaks of. */
export function isWay(code: string): boolean { return /^MC-(VER-01[124]$|STA-)/.test(code); }

/** The actions of a finding: what mends it first, then what shows it. */
export function actionsOf(finding: FindingView, acts: FindingActs, canWrite: boolean): FindingAction[] {
  const mends = canWrite ? finding.mends : [];
  const list: FindingAction[] = mends.flatMap(mend => {
    const label = acts.mendLabel(mend, mends);
    return label ? [{ id: 'mend' as const, label, icon: icon('wand-sparkles'), act: () => acts.mend(finding, mend) }] : [];
  }).slice(0, 2);
  if (finding.trace) list.push({ id: 'play', label: t('Xem vết', 'Play'), icon: icon('play'), act: () => acts.play(finding) });
  else if (finding.path.length > 0) list.push({ id: 'way', label: isWay(finding.code) ? t('Xem đường', 'Show the way') : t('Xem các phần', 'Show the parts'), icon: icon('route'), act: () => acts.showWay(finding) });
  return list;
}
