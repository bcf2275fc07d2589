import { readAll, type Attributes, type Steps } from '../extensions';
import { renameOutcome, rewriteExpressions } from '../expressions';
import type { Element, EventBus, ModdleFactory, Modeling, Moddle, Registry } from '../types';

/** An outcome whose code changes keeps its flows: their conditions follow. */
export class RenamedOutcomeReaction {
  static $inject = ['eventBus', 'modeling', 'elementRegistry', 'moddle', 'steps'];
  constructor(eventBus: EventBus, modeling: Modeling, registry: Registry, moddle: ModdleFactory, steps: Steps) {
    eventBus.on('commandStack.motcua.extensions.set.postExecuted', ({ context }) => {
      const element = context.element as Element;
      const renamed = renamedCode(codes(context.before), readAll(element, 'Outcome'));
      if (renamed) rewriteExpressions(text => renameOutcome(text, element.id, renamed.from, renamed.to), registry, modeling, moddle, steps);
    });
  }
}

function codes(holder: Moddle | undefined): string[] {
  return (holder?.values ?? []).filter((value: Moddle) => value.$type === 'motcua:Outcome').map((value: Moddle) => String(value.code ?? ''));
}

/** One code gone, one come, none added or removed: a renaming. */
function renamedCode(before: string[], after: Attributes[]): { from: string; to: string } | null {
  const now = after.map(one => one['code'] ?? '');
  if (before.length !== now.length) return null;
  const gone = before.filter(code => !now.includes(code));
  const come = now.filter(code => !before.includes(code));
  return gone.length === 1 && come.length === 1 && gone[0] && come[0] ? { from: gone[0], to: come[0] } : null;
}
