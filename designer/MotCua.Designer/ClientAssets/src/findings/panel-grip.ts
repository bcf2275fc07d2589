import { h } from '../shell/dom';
import { t } from '../shell/language';

const least = 96, step = 24;

/** The upper edge of the panel: dragged or moved by arrow keys it changes the panel's height, in CSS pixels. */
export function panelGrip(panel: HTMLElement, height: () => number | null, resized: (height: number) => void): HTMLElement {
  const most = () => Math.max(least, Math.round(window.innerHeight * 0.6));
  const now = () => Math.round(height() ?? panel.clientHeight);
  const set = (wanted: number) => resized(Math.min(most(), Math.max(least, Math.round(wanted))));
  const grip = h('div', {
    class: 'mc-findings__grip', role: 'separator', tabindex: '0', 'aria-orientation': 'horizontal', 'aria-label': t('Chiều cao bảng kiểm tra', 'Height of the checks'),
    'aria-valuemin': least, 'aria-valuemax': most(), 'aria-valuenow': now(),
    onkeydown: (event: KeyboardEvent) => {
      const by = event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0;
      if (by) { event.preventDefault(); set(now() + by); }
    },
  });
  grip.addEventListener('pointerdown', start => {
    start.preventDefault();
    grip.setPointerCapture(start.pointerId);
    const from = panel.clientHeight;
    const move = (event: PointerEvent) => set(from + start.clientY - event.clientY);
    grip.addEventListener('pointermove', move);
    grip.addEventListener('lostpointercapture', () => grip.removeEventListener('pointermove', move), { once: true });
  });
  return grip;
}
