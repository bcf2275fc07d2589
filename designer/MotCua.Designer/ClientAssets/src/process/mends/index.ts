import type { MendView } from '../../shell/api-types';
import { nameOf } from '../names';
import { addEnd } from './add-end';
import { allowTransition } from './allow-transition';
import type { MendAt, MendContext, MendKind } from './mend';
import { removeElement } from './remove-element';
import { removeOutcome } from './remove-outcome';
import { replaceExpression } from './replace-expression';
import { replaceGateway } from './replace-gateway';
import { setDefaultFlow } from './set-default-flow';
import { setStatus } from './set-status';
import { setTimeLimit } from './set-time-limit';

/** Every mend that can be made at one click. */
const kinds: MendKind[] = [replaceGateway, setDefaultFlow, setTimeLimit, replaceExpression, removeOutcome, addEnd, setStatus, removeElement, allowTransition];

export const mendKinds = kinds.map(one => one.kind);

function find(mend: MendView, context: MendContext): { kind: MendKind; at: MendAt } | null {
  const kind = kinds.find(one => one.kind === mend.kind), element = context.editor.registry.get(mend.elementId) ?? context.editor.canvas.getRootElement();
  // What changes the diagram needs the element it names; a change of the statuses does not.
  if (!kind || (element.id !== mend.elementId && kind !== allowTransition)) return null;
  return { kind, at: { mend, element, value: mend.value ?? '' } };
}

/** What a press of the mend does, in a few words; with a name where another mend would say the same. Null when it cannot be made. */
export function mendLabel(mend: MendView, alternatives: MendView[], context: MendContext): string | null {
  const found = find(mend, context), label = plainLabel(mend, context);
  if (!found || !label) return null;
  const twin = alternatives.some(other => other !== mend && plainLabel(other, context) === label);
  return twin ? `${label}: ${found.kind.apart?.(found.at, context) ?? nameOf(found.at.element)}` : label;
}

function plainLabel(mend: MendView, context: MendContext): string | null {
  const found = find(mend, context);
  return found ? found.kind.label(found.at, context) : null;
}

/** Makes the mend as one step of undo. What was done, in words; null when it could not be. */
export function makeMend(mend: MendView, context: MendContext): string | null {
  const found = find(mend, context);
  if (!found || !found.kind.label(found.at, context)) return null;
  const words = found.kind.done(found.at, context);
  context.editor.steps.together(() => found.kind.run(found.at, context));
  return words;
}
