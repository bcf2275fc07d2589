import { runnableReplacements } from '../what-runs';

type Entries = Record<string, unknown>;

/** Leaves in the replace menu only what runs; loops and multi-instance markers go too. */
class ReplaceMenu {
  static $inject = ['popupMenu'];
  constructor(popupMenu: any) { popupMenu.registerProvider('bpmn-replace', 500, this); }

  getPopupMenuEntries(): (entries: Entries) => Entries {
    return entries => Object.fromEntries(Object.entries(entries).filter(([id]) => runnableReplacements.has(id)));
  }

  getPopupMenuHeaderEntries(): (entries: Entries) => Entries {
    return entries => Object.fromEntries(Object.entries(entries).filter(([id]) => id === 'toggle-non-interrupting'));
  }
}

export const replaceMenuModule = { __init__: ['runnableReplaceMenu'], runnableReplaceMenu: ['type', ReplaceMenu] };
