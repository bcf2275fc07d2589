import type { CheckView, FindingView } from './api-types';
import { h, patch } from './dom';
import { icon } from './icons';
import { say, t } from './language';
import { timeOfDay } from './when';

/** Everything found, worst first; a press goes to where it is. */
export function drawFindings(place: HTMLElement, check: CheckView | null, problem: string, placeOf: (finding: FindingView) => string, open: (finding: FindingView) => void): void {
  const findings = [...(check?.findings ?? [])].sort((a, b) => rank(a) - rank(b));
  const errors = findings.filter(one => one.severity === 'error').length, warnings = findings.filter(one => one.severity === 'warning').length;
  patch(place,
    h('h2', { id: 'mc-findings-title' }, t('Kiểm tra', 'Checks'),
      errors ? h('span', { class: 'mc-count' }, t('{0} lỗi', '{0} errors', errors)) : null,
      warnings ? h('span', { class: 'mc-tag', 'data-color': 'warning' }, t('{0} nhắc', '{0} warnings', warnings)) : null,
      h('span', { class: 'mc-small mc-sub mc-plain', role: 'status' }, problem || (check === null ? t('đang kiểm tra', 'checking')
        : !errors && !warnings ? t('Không có lỗi. Kiểm tra lúc {0}.', 'Nothing wrong. Checked at {0}.', timeOfDay(check.checkedAt))
          : t('kiểm tra lúc {0}, trong {1} giây', 'checked at {0}, in {1} s', timeOfDay(check.checkedAt), seconds(check.tookMs))))),
    h('ol', null, findings.map(finding => h('li', { 'data-color': finding.severity === 'error' ? 'danger' : finding.severity === 'warning' ? 'warning' : 'info' },
      finding.severity === 'error' ? icon('octagon-alert') : finding.severity === 'warning' ? icon('triangle-alert') : icon('info'),
      h('code', null, finding.code),
      h('span', null, h('b', null, placeOf(finding)), ': ', say(finding.text), ' ', say(finding.mend)),
      h('button', { type: 'button', class: 'ds-button mc-mini', 'data-variant': 'tertiary', onclick: () => open(finding) }, finding.path.length ? t('Xem đường', 'Show the way') : t('Đến chỗ này', 'Go there'))))));
}

const rank = (finding: FindingView) => ['error', 'warning', 'info'].indexOf(finding.severity);
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2).replace('.', t(',', '.'));
