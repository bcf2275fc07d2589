import type { Element, Registry } from '../types';

/** The flows that lead along a way given by some of its elements: between each two the shortest connection. Ids, without repeats. */
export function flowsAlong(ids: string[], registry: Registry): string[] {
  const nodes = ids.map(id => registry.get(id)).filter((one): one is Element => one !== undefined);
  return [...new Set(nodes.slice(1).flatMap((to, index) => between(nodes[index]!, to)))];
}

function between(from: Element, to: Element): string[] {
  const came = new Map<Element, { flow: string | null; before: Element } | null>([[from, null]]);
  const queue = [from];
  for (let node = queue.shift(); node; node = queue.shift()) {
    if (node === to && came.get(node)) break;
    const steps: [Element | undefined, string | null][] = [
      ...node.outgoing.filter(flow => flow.type === 'bpmn:SequenceFlow').map((flow): [Element | undefined, string] => [flow.target, flow.id]),
      ...(node.attachers ?? []).map((event): [Element, null] => [event, null]),
    ];
    for (const [next, flow] of steps) if (next && !came.has(next)) { came.set(next, { flow, before: node }); queue.push(next); }
  }
  const flows: string[] = [];
  for (let step = came.get(to); step; step = came.get(step.before)) if (step.flow) flows.unshift(step.flow);
  return flows;
}
