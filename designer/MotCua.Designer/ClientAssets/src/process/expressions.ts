import type { Attributes, Steps } from './extensions';
import { readAll } from './extensions';
import type { Element, ModdleFactory, Modeling, Registry } from './types';

/** FEEL text of an outcome condition, as gateways read it. */
export function outcomeCondition(step: string, code: string): string { return `steps.${step}.outcome = ${quoted(code)}`; }

/** The step and code of a condition that only compares one outcome; null for any other expression. */
export function readOutcomeCondition(text: string): { step: string; code: string } | null {
  const match = /^\s*steps\.([\p{L}_][\p{L}\p{N}_]*)\.outcome\s*=\s*"((?:[^"\\]|\\.)*)"\s*$/u.exec(text);
  return match ? { step: match[1]!, code: match[2]! } : null;
}

/** Names a step differently in an expression; only whole names after `steps.` or `decisions.`. */
export function renameStep(text: string, from: string, to: string): string {
  return text.replace(new RegExp(`\\b(steps|decisions)\\.${escaped(from)}(?![\\p{L}\\p{N}_])`, 'gu'), `$1.${to}`);
}

/** Changes the outcome code that a step is compared with. */
export function renameOutcome(text: string, step: string, from: string, to: string): string {
  return text.replace(new RegExp(`(\\bsteps\\.${escaped(step)}\\.outcome\\s*(?:=|!=)\\s*)${escaped(quoted(from))}`, 'gu'), (_, head: string) => head + quoted(to));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const quoted = (text: string) => '"' + text.replace(/["\\]/g, '\\$&') + '"';

/** Rewrites every expression of the diagram: flow conditions and FEEL in our extension attributes. */
export function rewriteExpressions(rewrite: (text: string) => string, registry: Registry, modeling: Modeling, moddle: ModdleFactory, steps: Steps): void {
  for (const element of registry.filter(one => !one.labelTarget)) {
    const body = element.businessObject.conditionExpression?.body as string | undefined;
    if (body && rewrite(body) !== body) setCondition(element, rewrite(body), modeling, moddle);
    for (const [name, attribute] of [['TimeLimit', 'expression'], ['Assign', 'person'], ['Assign', 'unit'], ['Assign', 'position'], ['Assign', 'role']] as const) {
      const list = readAll(element, name);
      const changed = list.map((one): Attributes => {
        const text = one[attribute];
        return text && (name === 'TimeLimit' || text.startsWith('=')) ? { ...one, [attribute]: rewrite(text) } : one;
      });
      if (JSON.stringify(changed) !== JSON.stringify(list)) steps.setAll(element, name, changed);
    }
  }
}

/** Sets or removes a flow's condition. */
export function setCondition(flow: Element, text: string, modeling: Modeling, moddle: ModdleFactory): void {
  const conditionExpression = text ? moddle.create('bpmn:FormalExpression', { body: text }) : undefined;
  modeling.updateProperties(flow, { conditionExpression });
}
