import type { FindingView } from '../../shell/api-types';
import { framesOf, type Frame } from './trace-frames';

export const speeds = [0.5, 1, 2] as const;
const pause = 1800;

/** Goes through a trace step by step, by hand or by itself. Knows nothing of what shows it. */
export class TracePlayer {
  readonly frames: Frame[];
  at = 0;
  playing = false;
  speed: number = 1;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called after each change of place, pace or state. */
  constructor(readonly finding: FindingView, private readonly changed: () => void) {
    this.frames = framesOf(finding.trace ?? { steps: [] });
  }

  get frame(): Frame | undefined { return this.frames[this.at]; }
  get last(): number { return this.frames.length - 1; }
  get ended(): boolean { return this.at >= this.last; }

  /** Goes to a step; outside the trace the nearest one. */
  go(to: number): void {
    this.at = Math.max(0, Math.min(this.last, to));
    if (this.ended) this.playing = false;
    this.wait();
    this.changed();
  }

  /** Starts, from the beginning when it stood at the end, or stops. */
  toggle(): void {
    this.playing = !this.playing;
    if (this.playing && this.ended) this.at = 0;
    this.wait();
    this.changed();
  }

  pace(speed: number): void { this.speed = speed; this.wait(); this.changed(); }

  stop(): void { clearTimeout(this.timer); this.playing = false; }

  private wait(): void {
    clearTimeout(this.timer);
    if (this.playing) this.timer = setTimeout(() => this.go(this.at + 1), pause / this.speed);
  }
}
