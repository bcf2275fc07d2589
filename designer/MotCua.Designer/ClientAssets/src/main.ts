import { Api } from './shell/api';
import type { DraftView, ReferenceView } from './shell/api-types';
import { Bundle } from './shell/bundle';
import { BusySignal } from './shell/busy';
import { h, patch } from './shell/dom';
import { useSprite } from './shell/icons';
import { t } from './shell/language';
import { Studio } from './studio';

/** Starts the island in `<div id="mc-designer" data-draft data-api data-icons>` that the page renders. */
const root = document.getElementById('mc-designer');
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const { draft = '', api: base = '/api/v1/designer', icons = '' } = root.dataset;
  const token = document.querySelector<HTMLMetaElement>('meta[name="mc-antiforgery"]')?.content ?? '';
  useSprite(icons);
  const busy = h('span', { class: 'mc-busyplace', role: 'status' });
  const api = new Api(base, token, new BusySignal(busy));
  const top = h('div', { class: 'mc-dtop__in' }), tabs = h('ul', { class: 'mc-tabs' }), main = h('div', { class: 'mc-work' });
  const findings = h('section', { class: 'mc-findings', 'aria-labelledby': 'mc-findings-title' }), status = h('div', { class: 'mc-sayings', role: 'status' });
  root.replaceChildren(
    h('div', { class: 'mc-dtop' }, top, h('nav', { 'aria-label': t('Các phần của thủ tục', 'Parts of the procedure') }, tabs)),
    h('div', { class: 'mc-studio mc-studio--live' }, main, findings), status, busy);
  try {
    const [view, reference] = await Promise.all([api.get<DraftView>('/drafts/' + draft), api.get<ReferenceView>('/reference')]);
    const studio = new Studio(view, new Bundle(view.files), reference, api, { top, tabs, main, findings, status });
    await studio.start();
    root.dataset['ready'] = 'true';
  } catch (error) {
    patch(main, h('p', { class: 'mc-note', 'data-color': 'danger' }, (error as Error).message));
  }
}
