import { h } from '../shell/dom';
import { icon } from '../shell/icons';
import { say, t } from '../shell/language';
import { actionsOf, type FindingActs } from './finding-actions';
import { keyOf, type PlacedFinding, type Severity } from './finding-list';

export const severityColor: Record<Severity, string> = { error: 'danger', warning: 'warning', info: 'info' };

/** A drawing and a word for each severity: colour alone says nothing to many. */
export function severityMark(severity: Severity): Node {
  const [sign, word] = severity === 'error' ? [icon('octagon-alert'), t('Lỗi', 'Error')] : severity === 'warning' ? [icon('triangle-alert'), t('Nhắc', 'Warning')] : [icon('info'), t('Gợi ý', 'Remark')];
  return h('span', { class: 'mc-finding__mark' }, sign, h('span', { class: 'mc-visually-hidden' }, word));
}

/** One row: mark, code, what it is about and what to do (a press goes there), then its actions. Only the row at hand is in the tab order. */
export function findingRow(one: PlacedFinding, acts: FindingActs, options: { current: boolean; atHand: boolean; canWrite: boolean; focused(): void }): HTMLElement {
  const { finding, place } = one, tabindex = options.atHand ? 0 : -1;
  return h('li', { 'data-key': keyOf(finding), 'data-color': severityColor[finding.severity], 'aria-current': options.current ? 'true' : null },
    severityMark(finding.severity),
    h('code', null, finding.code),
    h('button', { type: 'button', class: 'mc-finding__go', tabindex, onclick: () => acts.open(finding), onfocus: options.focused, title: t('Đến chỗ này', 'Go there') },
      h('b', null, place), ': ', say(finding.text), ' ', say(finding.mend)),
    h('span', { class: 'mc-finding__acts' }, actionsOf(finding, acts, options.canWrite).map(action => h('button', {
      type: 'button', class: 'ds-button mc-mini', 'data-variant': action.id === 'mend' ? 'secondary' : 'tertiary', 'data-color': 'accent', 'data-act': action.id, tabindex, onclick: action.act, onfocus: options.focused,
      'aria-label': `${action.label}: ${place}`,
    }, action.icon, action.label))));
}
