import type { FindingView } from '../shell/api-types';

export type Severity = FindingView['severity'];
export const severities: Severity[] = ['error', 'warning', 'info'];

/** What of the list is shown. `hidden` severities are out; `text` is looked for in code, place and sentences. */
export interface FindingFilter { hidden: Severity[]; text: string }

/** A finding as the list shows it: what it is about, in words, and where that stands among the rest. */
export interface PlacedFinding { finding: FindingView; place: string; rank: number; words: string }

/** Worst first, then as one reads the procedure: tab by tab, along the diagram. */
export function arrange(list: PlacedFinding[], filter: FindingFilter): PlacedFinding[] {
  const wanted = plain(filter.text);
  return list
    .filter(({ finding }) => !filter.hidden.includes(finding.severity))
    .filter(one => !wanted || plain(`${one.finding.code} ${one.place} ${one.words}`).includes(wanted))
    .map((one, index) => ({ one, index }))
    .sort((a, b) => severities.indexOf(a.one.finding.severity) - severities.indexOf(b.one.finding.severity) || a.one.rank - b.one.rank || a.index - b.index)
    .map(({ one }) => one);
}

/** The same by tab, in the order the tabs first appear. */
export function byTab(list: PlacedFinding[]): { tab: string; list: PlacedFinding[] }[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const one of list) groups.set(one.finding.tab, [...(groups.get(one.finding.tab) ?? []), one]);
  return [...groups].map(([tab, members]) => ({ tab, list: members }));
}

export function counts(findings: FindingView[]): Record<Severity, number> {
  const of = (severity: Severity) => findings.filter(one => one.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

/** One finding in two checks: the same code about the same thing with the same words. */
export function keyOf(finding: FindingView): string { return [finding.code, finding.elementId ?? '', finding.file ?? '', finding.text.vi].join('|'); }

/** Without accents and case, so that "tiep nhan" finds "Tiếp nhận". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase().trim();
}
