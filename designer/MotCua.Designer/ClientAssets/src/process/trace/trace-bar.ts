import { h, type Child } from '../../shell/dom';
import { button, selectField } from '../../shell/fields';
import { icon } from '../../shell/icons';
import { say, t } from '../../shell/language';
import { speeds, type TracePlayer } from './trace-player';

/** The player's controls, the sentence of the step, and all steps as text. `nameOf` says what an element is called. */
export function drawTraceBar(player: TracePlayer, nameOf: (id: string) => string, list: { open: boolean; toggle(): void }, close: () => void): Child {
  const { finding, frame, at } = player, steps = finding.trace?.steps ?? [];
  const tool = (label: string, sign: SVGElement, disabled: boolean, act: () => void) => button({ label, icon: sign, variant: 'tertiary', hideLabel: true, disabled, act });
  return [
    h('div', { class: 'mc-trace__tools', role: 'toolbar', 'aria-label': t('Xem vết', 'Play the trace') },
      tool(t('Về bước đầu', 'To the first step'), icon('skip-back'), at === 0, () => player.go(0)),
      tool(t('Lùi một bước', 'One step back'), icon('step-back'), at === 0, () => player.go(at - 1)),
      tool(player.playing ? t('Dừng', 'Pause') : t('Phát', 'Play'), player.playing ? icon('pause') : icon('play'), player.last === 0, () => player.toggle()),
      tool(t('Tới một bước', 'One step on'), icon('step-forward'), player.ended, () => player.go(at + 1)),
      tool(t('Đến bước cuối', 'To the last step'), icon('skip-forward'), player.ended, () => player.go(player.last)),
      h('span', { class: 'mc-trace__at mc-num' }, t('Bước {0}/{1}', 'Step {0} of {1}', at + 1, steps.length)),
      selectField({ id: 'mc-trace-speed', label: t('Tốc độ', 'Speed'), value: String(player.speed), options: speeds.map(speed => ({ value: String(speed), label: t('{0}×', '{0}×', String(speed).replace('.', t(',', '.'))) })), change: value => player.pace(Number(value)) }),
      tool(t('Đóng vết', 'Close the trace'), icon('x'), false, close)),
    h('p', { class: 'mc-trace__now', role: 'status' }, steps[at] ? say(steps[at]!.sentence) : '', frame ? h('span', { class: 'mc-sub' }, ' ', standing(frame.tokens, nameOf)) : null,
      player.ended ? h('b', { class: 'mc-trace__fault' }, ' ', icon('octagon-alert'), ' ', say(finding.text)) : null),
    h('div', { class: 'mc-trace__all' },
      h('button', { type: 'button', class: 'ds-button mc-mini', 'data-variant': 'tertiary', 'aria-expanded': String(list.open), 'aria-controls': 'mc-trace-steps', onclick: () => list.toggle() }, list.open ? icon('chevron-down') : icon('chevron-right'), t('Cả vết bằng chữ', 'The whole trace in words')),
      h('ol', { id: 'mc-trace-steps', hidden: !list.open }, steps.map((step, index) => h('li', { 'data-key': 'step-' + index, 'aria-current': index === at ? 'step' : null },
        h('button', { type: 'button', class: 'mc-finding__go', onclick: () => player.go(index) }, say(step.sentence)))))),
  ];
}

/** Where the dossier is now: "Đang ở: Kiểm tra, cổng song song (2 nhánh)". */
export function standing(tokens: Map<string, number>, nameOf: (id: string) => string): string {
  if (tokens.size === 0) return t('Không còn việc nào đang chờ.', 'Nothing is under way any more.');
  const places = [...tokens].map(([id, count]) => count > 1 ? t('{0} ({1} nhánh)', '{0} ({1} strands)', nameOf(id), count) : nameOf(id));
  return t('Đang ở: {0}.', 'Now at: {0}.', places.join(', '));
}
