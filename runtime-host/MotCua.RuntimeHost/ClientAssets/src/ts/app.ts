// Everything here is a help, never a need: each page works without it.
import { startBusySignal } from './busy';
import { startListKeys } from './list-keys';
import { startMenus } from './menus';

startBusySignal();
startListKeys();
startMenus();
document.querySelector<HTMLElement>('.mc-errors[tabindex]')?.focus();
