import type { ScenarioView } from '../shell/api-types';
import { h, patch } from '../shell/dom';
import { button } from '../shell/fields';
import { icon } from '../shell/icons';
import { shareText } from '../process/coverage/coverage-marks';
import { say, t, type LocalText } from '../shell/language';
import type { Tab, Workspace } from '../workspace';

interface Scenario { name?: LocalText; acts?: { as: string; do: string; step?: string; outcome?: string }[]; expect?: { status?: string } }

/** The procedure's own tests: to read, and to run on the draft as it is now. */
export class ScenariosTab implements Tab {
  readonly id = 'scenarios';
  readonly title = t('Kịch bản', 'Scenarios');
  readonly iconName = 'list-checks';
  private place: HTMLElement | null = null;
  private results = new Map<string, ScenarioView>();
  constructor(private readonly work: Workspace) {}

  show(place: HTMLElement): void { this.place = place; this.draw(); }
  hide(): void { this.place = null; }
  changed(): void { this.results.clear(); this.draw(); }

  private draw(): void {
    if (!this.place) return;
    const list = this.work.bundle.in('scenarios', '.json');
    patch(this.place, h('div', { class: 'mc-sheetform' }, h('section', { class: 'mc-sheetform__part mc-stack' },
      h('div', { class: 'mc-row mc-row--between' }, h('h2', null, t('Kịch bản kiểm thử', 'Scenarios')),
        list.length ? button({ label: t('Chạy tất cả', 'Run all'), icon: icon('play'), act: () => void this.run() }) : null),
      this.work.coverage ? h('p', null, t('Các kịch bản đi qua {0} của sơ đồ.', 'The scenarios take {0} of the diagram.', shareText(this.work.coverage)), ' ', h('a', { href: '#process' }, t('Xem trên sơ đồ', 'Show on the diagram'))) : null,
      list.length ? null : h('p', { class: 'mc-sub' }, t('Chưa có kịch bản. Thêm tệp .json ở thẻ Tệp; khi công bố, mọi kịch bản phải đạt.', 'No scenario yet. Add a .json in Files; all must pass to publish.')),
      list.map(({ path, name }) => {
        const scenario = this.work.bundle.json<Scenario>(path), result = this.results.get(name);
        return h('details', { class: 'mc-rule', 'data-key': path },
          h('summary', null, result?.passed === true ? icon('circle-check') : result?.passed === false ? icon('octagon-x') : icon('circle-dashed'), ' ', say(scenario?.name) || name, ' ',
            h('span', { class: 'mc-tag', 'data-color': result ? result.passed ? 'success' : 'danger' : null }, result ? result.passed ? t('đạt', 'passed') : t('chưa đạt', 'failed') : t('{0} hành động', '{0} acts', scenario?.acts?.length ?? 0))),
          result?.messages.map(message => h('p', { class: 'ds-validation-message' }, message)),
          h('ol', { class: 'mc-small' }, scenario?.acts?.map(act => h('li', null, [act.as, act.do, act.step, act.outcome].filter(Boolean).join(' · ')))),
          scenario?.expect?.status ? h('p', { class: 'mc-small' }, t('Mong đợi trạng thái cuối: {0}', 'Expected final status: {0}', scenario.expect.status)) : null);
      }))));
  }

  private async run(): Promise<void> {
    try {
      const { scenarios } = await this.work.runScenarios();
      this.results = new Map(scenarios.map(view => [view.id, view]));
      this.draw();
    } catch (error) { this.work.say((error as Error).message, 'danger'); }
  }
}
