import type { Severity } from './finding-list';

/** How the author likes the findings panel; kept in this browser. */
export interface PanelSettings { height: number | null; collapsed: boolean; byTab: boolean; hidden: Severity[] }

const name = 'mc-designer-findings';
const fresh: PanelSettings = { height: null, collapsed: false, byTab: false, hidden: [] };

export function readSettings(): PanelSettings {
  try { return { ...fresh, ...JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<PanelSettings> }; } catch { return { ...fresh }; }
}

export function keepSettings(settings: PanelSettings): void {
  // A browser that keeps nothing (private window) loses the comfort, not the work.
  try { localStorage.setItem(name, JSON.stringify(settings)); } catch { /* as above */ }
}
