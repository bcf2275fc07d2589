import type { FindingView, PublishView, ScenarioRunView } from './shell/api-types';
import type { Api } from './shell/api';
import { askForNote, tellRefused } from './shell/publish-dialog';
import { shareText } from './process/coverage/coverage-marks';
import { t } from './shell/language';

/** What publishing needs of the studio. */
export interface PublishHost {
  readonly id: string;
  readonly api: Api;
  readonly revision: number;
  readonly findings: FindingView[];
  placeOf(finding: FindingView): string;
  runScenarios(words?: string | null): Promise<ScenarioRunView>;
  save(): Promise<boolean>;
  openFinding(finding: FindingView): void;
  published(answer: PublishView): void;
  say(words: string, color?: 'success' | 'danger'): void;
}

/** Asks, stores, publishes; a refusal leads to its findings. */
export async function publish(host: PublishHost): Promise<void> {
  // Whoever has errors will not be published: the scenarios run only where they decide something.
  const blocked = host.findings.some(one => one.severity === 'error');
  const wish = await askForNote({
    findings: host.findings, placeOf: finding => host.placeOf(finding), share: shareText,
    scenarios: blocked ? Promise.resolve(null) : host.runScenarios(null).catch(() => null),
  });
  if (wish && 'open' in wish) { host.openFinding(wish.open); return; }
  if (!wish || !await host.save()) return;
  try {
    const answer = await host.api.post<PublishView>(`/drafts/${host.id}/publish`, { revision: host.revision, note: wish.note }, t('Đang kiểm tra và công bố', 'Checking and publishing'));
    if (answer.outcome === 'refused') {
      const finding = await tellRefused(answer, one => host.placeOf(one));
      if (finding) host.openFinding(finding);
      return;
    }
    host.published(answer);
    host.say(answer.outcome === 'unchanged' ? t('Nội dung này đang có hiệu lực rồi (bản {0}).', 'This content is in force already (no. {0}).', answer.number ?? '') : t('Đã công bố bản {0}. Hồ sơ mới theo bản này.', 'Published no. {0}. New dossiers follow it.', answer.number ?? ''));
  } catch (error) { host.say((error as Error).message, 'danger'); }
}
