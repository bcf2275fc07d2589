import { commandsModule } from './commands';
import { Steps } from './extensions';
import { guardsModule } from './guards';
import { findingMarksModule } from './marks/finding-marks';
import { timeBubblesModule } from './marks/time-bubbles';
import { contextPadModule } from './palette/context-pad';
import { paletteModule } from './palette';
import { replaceMenuModule } from './palette/replace-menu';
import { reactionsModule } from './reactions';
import { translateModule } from './translate';

/** The process editor is bpmn-js and this list. */
const stepsModule = { steps: ['type', Steps] };

export const viewingModules = [translateModule, timeBubblesModule, findingMarksModule];
export const editingModules = [...viewingModules, commandsModule, stepsModule, guardsModule, reactionsModule, paletteModule, contextPadModule, replaceMenuModule];
