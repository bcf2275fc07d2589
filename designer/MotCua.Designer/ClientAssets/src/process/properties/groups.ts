import { assignGroup } from './assign';
import type { PropertyGroup } from './context';
import { flowGroup, gatewayGroup } from './flow';
import { nameGroup } from './name';
import { outcomesGroup } from './outcomes';
import { allowGroup, channelGroup, decisionGroup, deemedGroup, formGroup, messageGroup, paymentGroup, slipGroup, statusGroup } from './references';
import { timeLimitGroup } from './time-limit';
import { timerGroup } from './timer';

/** The panel, from top to bottom. */
export const propertyGroups: PropertyGroup[] = [
  nameGroup, flowGroup, gatewayGroup, channelGroup, timerGroup, timeLimitGroup, assignGroup, statusGroup, formGroup, decisionGroup,
  messageGroup, outcomesGroup, deemedGroup, allowGroup, paymentGroup, slipGroup,
];
