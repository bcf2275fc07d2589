import { assignGroup } from './assign';
import { connectorGroup, retryGroup, scriptGroup } from './automatic';
import { callGroup } from './call';
import type { PropertyGroup } from './context';
import { correlationGroup, payloadGroup } from './exchange';
import { flowGroup, gatewayGroup } from './flow';
import { loopGroup } from './loop';
import { nameGroup } from './name';
import { eventGroup } from './named-event';
import { outcomesGroup } from './outcomes';
import { allowGroup, channelGroup, decisionGroup, deemedGroup, formGroup, messageGroup, paymentGroup, slipGroup, statusGroup } from './references';
import { timeLimitGroup } from './time-limit';
import { timerGroup } from './timer';
import { variablesGroup } from './variables';

/** The panel, from top to bottom. */
export const propertyGroups: PropertyGroup[] = [
  nameGroup, flowGroup, gatewayGroup, channelGroup, timerGroup, eventGroup, correlationGroup, payloadGroup, callGroup, scriptGroup, connectorGroup,
  timeLimitGroup, assignGroup, statusGroup, formGroup, decisionGroup, messageGroup, outcomesGroup, deemedGroup, allowGroup, paymentGroup, slipGroup,
  loopGroup, variablesGroup, retryGroup,
];
