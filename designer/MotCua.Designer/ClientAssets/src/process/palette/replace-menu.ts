import type { Element } from '../types';
import { runnableReplacements, startsOfEventSubProcesses } from '../what-runs';

type Entries = Record<string, unknown>;

const markers = new Set(['toggle-non-interrupting', 'toggle-loop', 'toggle-parallel-mi', 'toggle-sequential-mi']);

/** Leaves in the replace menu only what runs. */
class ReplaceMenu {
  static $inject = ['popupMenu'];
  constructor(popupMenu: any) { popupMenu.registerProvider('bpmn-replace', 500, this); }

  getPopupMenuEntries(element: Element): (entries: Entries) => Entries {
    const inEventSubProcess = element.parent?.businessObject['triggeredByEvent'] === true;
    const offered = (id: string) => runnableReplacements.has(id) && (inEventSubProcess || !startsOfEventSubProcesses.has(id));
    return entries => Object.fromEntries(Object.entries(entries).filter(([id]) => offered(id)));
  }

  getPopupMenuHeaderEntries(): (entries: Entries) => Entries {
    return entries => Object.fromEntries(Object.entries(entries).filter(([id]) => markers.has(id)));
  }
}

export const replaceMenuModule = { __init__: ['runnableReplaceMenu'], runnableReplaceMenu: ['type', ReplaceMenu] };
