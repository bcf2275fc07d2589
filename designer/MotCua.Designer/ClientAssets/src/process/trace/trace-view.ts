import type { FindingView } from '../../shell/api-types';
import { h, patch } from '../../shell/dom';
import { t } from '../../shell/language';
import { keyOf } from '../../findings/finding-list';
import { nameOf } from '../names';
import type { ProcessEditor } from '../process-editor';
import type { Frame } from './trace-frames';
import { drawTraceBar } from './trace-bar';
import { TracePlayer } from './trace-player';

/** The player under the diagram, and what it draws on it. */
export class TraceView {
  readonly element = h('section', { class: 'mc-trace', tabindex: '-1', hidden: true, 'aria-label': t('Vết dẫn đến lỗi', 'The way to the fault') });
  private player: TracePlayer | null = null;
  private listed = matchMedia('(max-width: 64rem)').matches;
  private opener: HTMLElement | null = null;

  /** `moved` is called when another step is shown, or none. */
  constructor(private readonly editor: ProcessEditor, private readonly moved: () => void) {
    this.element.addEventListener('keydown', event => this.key(event));
  }

  get frame(): Frame | null { return this.player?.frame ?? null; }

  open(finding: FindingView): void {
    this.player?.stop();
    this.opener = document.activeElement as HTMLElement | null;
    this.player = new TracePlayer(finding, () => this.draw());
    this.element.hidden = false;
    this.draw();
    this.element.focus();
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.player.toggle();
  }

  /** Closes when what it plays is no longer found: the author has mended it. */
  keepOnlyIf(findings: FindingView[]): void {
    if (this.player && !findings.some(one => keyOf(one) === keyOf(this.player!.finding))) this.close();
  }

  close(): void {
    if (!this.player) return;
    const had = this.element.contains(document.activeElement);
    this.player.stop();
    this.player = null;
    this.element.hidden = true;
    patch(this.element);
    this.editor.trace.show(null, null);
    this.moved();
    if (had && this.opener?.isConnected) this.opener.focus();
  }

  private draw(): void {
    const player = this.player;
    if (!player) return;
    const had = this.element.contains(document.activeElement);
    patch(this.element, drawTraceBar(player, id => { const element = this.editor.registry.get(id); return element ? nameOf(element) : ''; },
      { open: this.listed, toggle: () => { this.listed = !this.listed; this.draw(); } }, () => this.close()));
    this.editor.trace.show(player.frame ?? null, player.ended ? player.finding.elementId : null);
    this.moved();
    // A button that has just been disabled would keep the keys to itself.
    if (had && (!this.element.contains(document.activeElement) || document.activeElement?.matches(':disabled'))) this.element.focus();
  }

  private key(event: KeyboardEvent): void {
    const { player } = this, target = event.target as HTMLElement;
    if (!player || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') { event.preventDefault(); this.close(); return; }
    if (target.matches('select') || (event.key === ' ' && target.matches('button'))) return;
    const act = { ' ': () => player.toggle(), ArrowRight: () => player.go(player.at + 1), ArrowLeft: () => player.go(player.at - 1), Home: () => player.go(0), End: () => player.go(player.last) }[event.key];
    if (act) { event.preventDefault(); act(); }
  }
}
