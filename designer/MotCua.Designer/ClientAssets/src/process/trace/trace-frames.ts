import type { TraceView } from '../../shell/api-types';

/** What the diagram shows after one step of a trace. */
export interface Frame {
  /** Number of the step, from 0. */
  index: number;
  element: string;
  /** Flows taken by this step, in order. */
  fresh: string[];
  /** How often each flow was taken from the start to here. */
  taken: Map<string, number>;
  /** Where the dossier stands, and with how many strands. */
  tokens: Map<string, number>;
}

export function framesOf(trace: TraceView): Frame[] {
  const taken = new Map<string, number>();
  return trace.steps.map((step, index) => {
    for (const flow of step.flows) taken.set(flow, (taken.get(flow) ?? 0) + 1);
    return { index, element: step.elementId, fresh: step.flows, taken: new Map(taken), tokens: tally(step.tokens) };
  });
}

export function tally(ids: string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
  return count;
}
