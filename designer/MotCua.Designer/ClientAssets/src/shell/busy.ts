import type { Busy } from './api';
import { h, patch, svg } from './dom';

/** The one busy signal: the swinging door with words, after 400 ms, never in the way. */
export class BusySignal implements Busy {
  private readonly running = new Map<number, string>();
  private next = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: HTMLElement) {}

  begin(words: string): () => void {
    const key = this.next++;
    this.running.set(key, words);
    this.timer ??= setTimeout(() => this.show(), 400);
    return () => {
      this.running.delete(key);
      if (this.running.size > 0) return;
      clearTimeout(this.timer);
      this.timer = undefined;
      patch(this.place);
    };
  }

  private show(): void {
    const words = [...this.running.values()].at(-1);
    if (!words) return;
    patch(this.place, h('span', { class: 'mc-busy' },
      svg('svg', { class: 'mc-busy__door', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
        svg('rect', { x: 5, y: 3, width: 14, height: 18 }), svg('rect', { class: 'leaf', x: 5, y: 3, width: 14, height: 18 })), words));
  }
}
