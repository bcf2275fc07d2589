// Everything here is a help, never a need: each page works without it.
import { startBulk } from './bulk';
import { startBusySignal } from './busy';
import { startDesk } from './desk';
import { startListKeys } from './list-keys';
import { startMenus } from './menus';

// First, so that it can take a form over before the busy signal sees it sent.
startBulk();
startBusySignal();
startDesk();
startListKeys();
startMenus();
document.querySelector<HTMLElement>('.mc-errors[tabindex]')?.focus();
