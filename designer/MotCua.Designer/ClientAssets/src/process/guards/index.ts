import { ElementsThatRun } from './elements-that-run';
import { OneProcess } from './one-process';

/** Vetoes. To add one: a file with a class that asks `rules`, a line here. */
export const guardsModule = {
  __init__: ['elementsThatRun', 'oneProcess'],
  elementsThatRun: ['type', ElementsThatRun],
  oneProcess: ['type', OneProcess],
};
