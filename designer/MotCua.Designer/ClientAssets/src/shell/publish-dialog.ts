import { counts } from '../findings/finding-list';
import { severityMark } from '../findings/finding-row';
import type { CoverageView, FindingView, PublishView, ScenarioRunView } from './api-types';
import { ask } from './dialog';
import { h, patch, type Child } from './dom';
import { many, say, t } from './language';

/** What is known before publishing; the scenarios run while the author writes the note. */
export interface BeforePublishing {
  findings: FindingView[];
  placeOf(finding: FindingView): string;
  scenarios: Promise<ScenarioRunView | null>;
  share(coverage: CoverageView): string;
}

/** Asks for the note of the version and shows what stands against it. Null when the author thinks again, or the finding to go to. */
export async function askForNote(before: BeforePublishing): Promise<{ note: string } | { open: FindingView } | null> {
  const note = h('textarea', { class: 'ds-input', id: 'publish-note', rows: 3, maxlength: 500 });
  const missing = h('p', { class: 'ds-validation-message', hidden: true }, t('Ghi vài chữ về thay đổi, để người khác hiểu phiên bản này.', 'Say in a few words what changed.'));
  const errors = before.findings.filter(one => one.severity === 'error'), { warning } = counts(before.findings);
  const tests = h('div', { class: 'mc-small', role: 'status' }, t('Đang chạy kịch bản', 'Running the scenarios'));
  void before.scenarios.then(run => patch(tests, run ? testsText(run, before.share) : null));
  const chosen: { finding: FindingView | null } = { finding: null };
  const answer = await ask<string>(t('Công bố phiên bản mới?', 'Publish a new version?'), [
    h('p', null, t('Hồ sơ mới sẽ theo phiên bản này ngay. Hồ sơ đang xử lý vẫn theo phiên bản cũ.', 'New dossiers follow it at once. Running ones stay on their version.')),
    errors.length ? h('p', { class: 'ds-validation-message' }, many(errors.length, 'Còn {0} lỗi chặn công bố.', '{0} error stands against it.', '{0} errors stand against it.')) : null,
    findingList(errors, before.placeOf, finding => { chosen.finding = finding; }),
    warning ? h('p', { class: 'mc-small' }, many(warning, '{0} nhắc không chặn công bố.', '{0} warning does not stand against it.', '{0} warnings do not stand against it.')) : null,
    tests,
    h('div', { class: 'ds-field' }, h('label', { class: 'ds-label', for: 'publish-note' }, t('Thay đổi gì', 'What changed')), note, missing),
  ], [
    { label: t('Công bố', 'Publish'), value: () => { const text = note.value.trim(); missing.hidden = text !== ''; if (!text) note.focus(); return text || undefined; } },
    { label: t('Chưa công bố', 'Not yet'), variant: 'secondary', value: () => '' },
  ]);
  return chosen.finding ? { open: chosen.finding } : answer ? { note: answer } : null;
}

/** Says that publishing was refused. The finding to go to; the first one when none was chosen. */
export async function tellRefused(answer: PublishView, placeOf: (finding: FindingView) => string): Promise<FindingView | null> {
  const errors = answer.findings.filter(one => one.severity === 'error');
  const chosen: { finding: FindingView | null } = { finding: null };
  await ask(t('Chưa công bố được', 'Not published'), [
    h('p', null, t('Sửa {0} lỗi sau rồi công bố lại. Bản nháp đã được lưu.', 'Mend these {0} errors, then publish again. The draft is saved.', errors.length)),
    findingList(errors, placeOf, finding => { chosen.finding = finding; }),
  ], [{ label: t('Xem lỗi', 'See the errors'), value: () => true }]);
  return chosen.finding ?? errors[0] ?? null;
}

/** Findings in a dialog; a press closes it and goes there. */
function findingList(list: FindingView[], placeOf: (finding: FindingView) => string, choose: (finding: FindingView) => void): Child {
  return list.length === 0 ? null : h('ul', { class: 'mc-blockers' }, list.map(finding => h('li', null, severityMark(finding.severity), h('code', null, finding.code),
    h('button', { type: 'button', class: 'mc-finding__go', onclick: (event: Event) => { choose(finding); (event.currentTarget as HTMLElement).closest('dialog')?.close(); } },
      h('b', null, placeOf(finding)), ': ', say(finding.text), ' ', say(finding.mend)))));
}

function testsText({ scenarios, coverage }: ScenarioRunView, share: (coverage: CoverageView) => string): Child {
  if (scenarios.length === 0) return t('Chưa có kịch bản kiểm thử.', 'There are no scenarios.');
  const failed = scenarios.filter(one => one.passed === false).length;
  return [
    failed ? t('{0}/{1} kịch bản chưa đạt, sẽ chặn công bố.', '{0} of {1} scenarios fail, which stands against publishing.', failed, scenarios.length) : t('{0} kịch bản đều đạt.', 'All {0} scenarios pass.', scenarios.length),
    coverage ? [' ', t('Đi qua {0}.', 'They take {0}.', share(coverage))] : null,
  ];
}
