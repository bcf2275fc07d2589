// Everything here is a help, never a need: each page works without it.
import { startBusySignal } from './busy';
import { startDesk } from './desk';
import { startListKeys } from './list-keys';
import { startMenus } from './menus';

startBusySignal();
startDesk();
startListKeys();
startMenus();
document.querySelector<HTMLElement>('.mc-errors[tabindex]')?.focus();
