import { DefaultFlowReaction } from './default-flow';
import { NamedStepReaction } from './named-step';
import { NewTimerReaction } from './new-timer';
import { RenamedOutcomeReaction } from './renamed-outcome';
import { ReplacedStepReaction } from './replaced-step';

/** Consequences that join the same undo step. To add one: a file with a class, a line here, a test. */
export const reactionsModule = {
  __init__: ['defaultFlowReaction', 'namedStepReaction', 'newTimerReaction', 'renamedOutcomeReaction', 'replacedStepReaction'],
  defaultFlowReaction: ['type', DefaultFlowReaction],
  namedStepReaction: ['type', NamedStepReaction],
  newTimerReaction: ['type', NewTimerReaction],
  renamedOutcomeReaction: ['type', RenamedOutcomeReaction],
  replacedStepReaction: ['type', ReplacedStepReaction],
};
