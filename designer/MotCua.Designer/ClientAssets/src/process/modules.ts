import { commandsModule } from './commands';
import { Steps } from './extensions';
import { guardsModule } from './guards';
import { coverageMarksModule } from './coverage/coverage-marks';
import { findingMarksModule } from './marks/finding-marks';
import { timeBubblesModule } from './marks/time-bubbles';
import { wayMarksModule } from './marks/way-marks';
import { contextPadModule } from './palette/context-pad';
import { paletteModule } from './palette';
import { replaceMenuModule } from './palette/replace-menu';
import { reactionsModule } from './reactions';
import { traceMarksModule } from './trace/trace-marks';
import { translateModule } from './translate';

/** The process editor is bpmn-js and this list. */
const stepsModule = { steps: ['type', Steps] };

export const viewingModules = [translateModule, timeBubblesModule, findingMarksModule, wayMarksModule, traceMarksModule, coverageMarksModule];
export const editingModules = [...viewingModules, commandsModule, stepsModule, guardsModule, reactionsModule, paletteModule, contextPadModule, replaceMenuModule];
