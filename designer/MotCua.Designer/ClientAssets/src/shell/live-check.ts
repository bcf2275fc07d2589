import { debounce } from './dom';
import type { CheckView } from './api-types';

/** Asks for a check of what is on the screen; `signal` fires when something newer is to be checked. */
export type AskForCheck = (sequence: number, signal: AbortSignal) => Promise<CheckView>;

/** Keeps the check of the draft up to date: after a pause in editing, one at a time, the newest wins. */
export class LiveCheck {
  view: CheckView | null = null;
  /** Why the last check failed; empty when it did not. */
  problem = '';
  private sequence = 0;
  private running: AbortController | null = null;
  private readonly later: ReturnType<typeof debounce>;

  constructor(private readonly ask: AskForCheck, private readonly changed: () => void, delay = 400) {
    this.later = debounce(() => void this.run(), delay);
  }

  get busy(): boolean { return this.running !== null; }

  /** Something was edited: check when the author pauses. */
  soon(): void { this.later(); }

  /** Checks at once. The check under way is given up: nobody wants its answer any more. */
  async run(): Promise<void> {
    this.later.cancel();
    this.running?.abort();
    const mine = new AbortController(), sequence = ++this.sequence;
    this.running = mine;
    this.changed();
    try {
      const view = await this.ask(sequence, mine.signal);
      if (this.running !== mine || view.sequence !== sequence) return;
      this.view = view;
      this.problem = '';
    } catch (error) {
      if (this.running !== mine) return;
      this.problem = (error as Error).message;
    }
    this.running = null;
    this.changed();
  }
}
