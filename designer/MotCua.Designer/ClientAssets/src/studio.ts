import { ApiProblem, type Api } from './shell/api';
import { FindingsPanel } from './findings/findings-panel';
import { counts } from './findings/finding-list';
import type { CheckView, CoverageView, DraftSaveView, DraftView, ExpressionView, FindingView, MendView, PublishView, ReferenceView, ScenarioRunView } from './shell/api-types';
import { jsonText, type Bundle, type BundleFile } from './shell/bundle';
import { ask } from './shell/dialog';
import { h, patch, type Child } from './shell/dom';
import { button } from './shell/fields';
import { icon } from './shell/icons';
import { many, say, t } from './shell/language';
import { LiveCheck } from './shell/live-check';
import { dateTime } from './shell/when';
import { shareText } from './process/coverage/coverage-marks';
import { makeMend, mendLabel } from './process/mends';
import type { MendContext } from './process/mends/mend';
import { nameOf } from './process/names';
import { ProcessEditor } from './process/process-editor';
import { publish } from './publish';
import { makeTabs } from './tabs';
import type { Tab, Workspace } from './workspace';

interface Places { top: HTMLElement; tabs: HTMLElement; main: HTMLElement; findings: HTMLElement; status: HTMLElement }

/** The page at work: one draft, its tabs, its checks, its saving. */
export class Studio implements Workspace {
  readonly id: string;
  readonly canWrite: boolean;
  readonly process: ProcessEditor;
  coverage: CoverageView | null = null;
  private readonly tabs: Tab[];
  private tab: Tab;
  revision: number;
  private savedLine = '';
  private changes = 0;
  private savedChanges = 0;
  private saving: Promise<boolean> | null = null;
  private coverageShown = false;
  private order = new Map<string, number>();
  private readonly panel: FindingsPanel;
  private readonly live = new LiveCheck(async (sequence, signal) => this.api.post<CheckView>(`/drafts/${this.id}/check`, { sequence, ...await this.body() }, null, signal), () => this.checked());

  constructor(draft: DraftView, readonly bundle: Bundle, readonly reference: ReferenceView, readonly api: Api, private readonly places: Places) {
    this.id = draft.id;
    this.canWrite = draft.canWrite;
    this.revision = draft.revision;
    this.savedLine = t('Đã lưu {0}', 'Saved {0}', dateTime(draft.updatedAt));
    const canvas = h('div', { class: 'box' });
    this.process = new ProcessEditor({ container: canvas, bundle, reference, path: bundle.json<{ process?: string }>('procedure.json')?.process ?? 'process.bpmn', canWrite: draft.canWrite });
    this.tabs = makeTabs(this, canvas);
    this.tab = this.tabs.find(tab => tab.id === location.hash.slice(1)) ?? this.tabs.find(tab => tab.id === 'process')!;
    this.panel = new FindingsPanel(places.findings, {
      canWrite: this.canWrite, place: finding => this.placed(finding), tabTitle: id => this.tabs.find(one => one.id === id)?.title ?? id, extras: () => this.coverageSwitch(),
      open: finding => this.openFinding(finding), play: finding => this.showOn(finding, 'play'), showWay: finding => this.showOn(finding, 'showWay'),
      mend: (_, mend) => this.mend(mend), mendLabel: (mend, all) => this.process.broken === null ? mendLabel(mend, all, this.mendContext) : null,
    });
  }

  get check(): CheckView | null { return this.live.view; }
  get findings(): FindingView[] { return this.live.view?.findings ?? []; }

  async start(): Promise<void> {
    const wanted = this.tab.id;
    // The canvas measures its container, so it stands in the page while the diagram is read.
    this.go('process');
    await this.process.load();
    this.process.onChanged(() => this.edited());
    this.bundle.onChange(() => this.tab.changed());
    window.addEventListener('beforeunload', event => { if (this.unsaved) event.preventDefault(); });
    window.addEventListener('hashchange', () => this.go(location.hash.slice(1)));
    document.addEventListener('keydown', event => this.key(event));
    this.changes = this.savedChanges = 0;
    this.go(wanted);
    await this.live.run();
  }

  get unsaved(): boolean { return this.changes !== this.savedChanges; }

  editText(path: string, text: string): void {
    if (this.bundle.text(path) !== text) this.editFile(path, { path, text, length: new TextEncoder().encode(text).length });
  }

  editJson(path: string, value: unknown): void { this.editText(path, jsonText(value)); }

  editFile(path: string, file: BundleFile | undefined): void {
    if (this.canWrite) this.process.commands.execute('motcua.file.edit', { path, file });
  }

  async checkExpression(text: string, expects: string): Promise<ExpressionView> {
    return this.api.post<ExpressionView>(`/drafts/${this.id}/expression`, { ...await this.body(), expression: text, expects }, null);
  }

  openFinding(finding: FindingView): void {
    const tab = this.tabs.find(one => one.id === finding.tab) ?? this.tabs.find(one => one.id === 'files')!;
    this.go(tab.id);
    tab.open?.(finding);
    this.panel.mark(finding);
  }

  /** Plays a finding's trace or shows its way: both are on the diagram, wherever the finding is mended. */
  private showOn(finding: FindingView, what: 'play' | 'showWay'): void {
    this.go('process');
    this.tab[what]?.(finding);
    this.tab.changed();
    this.panel.mark(finding);
  }

  /** One step of undo, said aloud, checked at once. */
  private mend(mend: MendView): void {
    const words = makeMend(mend, this.mendContext);
    if (!words) return;
    this.say(words);
    if (this.tab.id === 'process') this.process.choose(mend.elementId);
    void this.live.run();
  }

  private get mendContext(): MendContext {
    return { editor: this.process, bundle: this.bundle, minutesPerDay: this.reference.minutesPerDay, editJson: (path, value) => this.editJson(path, value) };
  }

  async runScenarios(words: string | null = t('Đang chạy kịch bản', 'Running the scenarios')): Promise<ScenarioRunView> {
    const before = this.changes, run = await this.api.post<ScenarioRunView>(`/drafts/${this.id}/scenarios`, await this.body(), words);
    // Edited meanwhile: what ran is no longer what stands on the screen.
    if (before === this.changes) { this.coverage = run.coverage; this.drawCoverage(); }
    return run;
  }

  private coverageSwitch(): Child {
    const { coverage } = this;
    return !coverage ? null : h('label', { class: 'mc-findings__switch', 'data-key': 'coverage' },
      h('input', { class: 'ds-input', type: 'checkbox', id: 'mc-coverage', checked: this.coverageShown, onchange: (event: Event) => { this.coverageShown = (event.target as HTMLInputElement).checked; this.drawCoverage(); } }),
      t('Độ phủ kịch bản {0}', 'Covered by scenarios {0}', shareText(coverage)));
  }

  private drawCoverage(): void {
    if (!this.process.broken) this.process.coverage.show(this.coverageShown ? this.coverage : null);
    this.panel.draw();
  }

  say(words: string, color: 'success' | 'danger' = 'success'): void {
    patch(this.places.status, h('p', { class: color === 'danger' ? 'mc-note mc-saying' : 'mc-saying mc-saved', 'data-color': color }, color === 'danger' ? icon('octagon-alert') : icon('check'), words));
    if (color === 'success') setTimeout(() => patch(this.places.status), 6000);
  }

  /** One save at a time; what is typed meanwhile stays unsaved. */
  save(): Promise<boolean> {
    this.saving ??= this.store().finally(() => { this.saving = null; });
    return this.saving;
  }

  private async store(): Promise<boolean> {
    if (!this.canWrite) return false;
    (document.activeElement as HTMLElement | null)?.dispatchEvent(new Event('change', { bubbles: true }));
    const changes = await this.body();
    const upTo = this.changes, snapshot = this.bundle.snapshot();
    try {
      const saved = await this.api.put<DraftSaveView>(`/drafts/${this.id}`, { revision: this.revision, ...changes }, t('Đang lưu', 'Saving'));
      this.revision = saved.revision;
      this.savedChanges = upTo;
      this.bundle.markSaved(snapshot);
      this.savedLine = t('Đã lưu {0}', 'Saved {0}', dateTime(saved.updatedAt));
      this.drawTop();
      return true;
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'draftConflict') await this.conflict(error.body as unknown as { current: DraftSaveView });
      else this.say((error as Error).message, 'danger');
      return false;
    }
  }

  /** Somebody saved meanwhile: nothing is overwritten without being asked for. */
  private async conflict({ current }: { current: DraftSaveView }): Promise<void> {
    const choice = await ask(t('{0} vừa lưu bản nháp này', '{0} has just saved this draft', current.updatedBy), [
      h('p', null, t('Lúc {0}. Bản của bạn chưa được lưu.', 'At {0}. Yours is not saved.', dateTime(current.updatedAt))),
    ], [
      { label: t('Mở bản của người kia', "Open the other's"), variant: 'secondary', value: () => 'reload' },
      { label: t('Lưu đè bằng bản của tôi', 'Overwrite with mine'), color: 'danger', value: () => 'mine' },
      { label: t('Để sau', 'Later'), variant: 'tertiary', value: () => 'later' },
    ]);
    if (choice === 'reload') { this.savedChanges = this.changes; location.reload(); }
    if (choice === 'mine') { await this.overwrite(current.revision); }
  }

  private async overwrite(revision: number): Promise<void> {
    const mine = this.bundle.list();
    const theirs = await this.api.get<DraftView>(`/drafts/${this.id}`);
    this.bundle.markSaved(new Map(theirs.files.map(file => [file.path, file])));
    this.revision = Math.max(revision, theirs.revision);
    if (mine.length) { this.saving = null; await this.save(); }
  }

  /** The draft as it is here, told as the difference to what the server has. */
  private async body(): Promise<{ files: unknown[]; removed: string[] }> {
    await Promise.all(this.tabs.map(tab => tab.settled?.()));
    await this.process.store();
    return this.bundle.difference();
  }

  private edited(): void {
    this.changes++;
    if (this.coverage) { this.coverage = null; this.drawCoverage(); }
    this.drawTop();
    this.live.soon();
  }

  /** A check began, ended or failed. */
  private checked(): void {
    const { view, problem, busy } = this.live;
    if (!busy) {
      const open = (finding: FindingView) => this.openFinding(finding);
      this.order = new Map(this.process.broken === null ? this.process.nodesInOrder().map((node, index) => [node.id, index]) : []);
      this.process.showFindings(this.findings.filter(one => one.tab === 'process'), open);
      if (!this.process.broken) this.process.way.blame(this.tooLong(), view?.timing?.steps);
      this.drawTop();
      for (const tab of this.tabs) tab.checked?.();
    }
    this.panel.show({ view, problem, busy });
  }

  /** Steps whose limits a finding wants to be less. */
  private tooLong(): string[] { return this.findings.flatMap(one => one.severity === 'error' ? one.mends.filter(mend => mend.kind === 'setTimeLimit').map(mend => mend.elementId) : []); }

  /** What a finding is about, in words: the element's name, or the tab; and where that comes when one reads the procedure. */
  private placed(finding: FindingView): { place: string; rank: number; words: string } {
    const tab = this.tabs.findIndex(one => one.id === finding.tab), element = finding.tab === 'process' && finding.elementId ? this.process.registry.get(finding.elementId) : undefined;
    const node = element?.source ?? element;
    return {
      place: this.placeOf(finding), words: `${say(finding.text)} ${say(finding.mend)}`,
      rank: (tab < 0 ? this.tabs.length : tab) * 10000 + (node ? this.order.get(node.id) ?? 9999 : 0),
    };
  }

  placeOf(finding: FindingView): string {
    const element = finding.tab === 'process' && finding.elementId ? this.process.registry.get(finding.elementId) : undefined;
    return element ? nameOf(element) : this.tabs.find(tab => tab.id === finding.tab)?.title ?? finding.file ?? '';
  }

  published(answer: PublishView): void {
    this.revision = answer.revision ?? this.revision;
    if (this.tab.id === 'versions') this.go('versions');
    this.drawTop();
  }

  private go(id: string): void {
    const next = this.tabs.find(tab => tab.id === id) ?? this.tab;
    this.tab.hide();
    this.tab = next;
    this.places.main.replaceChildren();
    this.places.main.className = next.id === 'process' ? 'mc-work mc-work--process' : 'mc-work';
    this.places.main.parentElement?.classList.toggle('mc-studio--process', next.id === 'process');
    if (location.hash !== '#' + next.id) history.replaceState(null, '', '#' + next.id);
    next.show(this.places.main);
    this.drawTop();
  }

  private count(severity: FindingView['severity'], tab?: string): number { return counts(this.findings.filter(one => !tab || one.tab === tab))[severity]; }

  private drawTop(): void {
    const facts = this.bundle.json<{ code?: string; name?: { vi: string; en?: string } }>('procedure.json');
    const { commands } = this.canWrite ? this.process : { commands: null };
    const errors = this.count('error');
    patch(this.places.top,
      h('h1', null, say(facts?.name) || t('Thủ tục chưa có tên', 'Unnamed procedure')),
      h('span', { class: 'mc-code mc-small' }, facts?.code ?? ''),
      h('span', { class: 'mc-tag', 'data-color': 'warning' }, t('Bản nháp {0}', 'Draft {0}', this.revision)),
      h('span', { class: 'mc-saved', role: 'status' }, this.unsaved ? [icon('cloud-alert'), t('Chưa lưu', 'Not saved')] : [icon('cloud-check'), this.savedLine]),
      h('span', { class: 'mc-push' }),
      commands ? [
        button({ label: t('Hoàn tác', 'Undo'), icon: icon('undo-2'), variant: 'tertiary', hideLabel: true, disabled: !commands.canUndo(), act: () => commands.undo() }),
        button({ label: t('Làm lại', 'Redo'), icon: icon('redo-2'), variant: 'tertiary', hideLabel: true, disabled: !commands.canRedo(), act: () => commands.redo() }),
        button({ label: t('Lưu', 'Save'), icon: icon('save'), act: () => void this.save() })] : null,
      h('a', { class: 'ds-button mc-mini', 'data-variant': 'secondary', href: this.api.url(`/drafts/${this.id}/export`) }, icon('download'), t('Xuất gói', 'Export')),
      this.canWrite ? button({ label: t('Công bố', 'Publish'), icon: icon('rocket'), variant: 'primary', act: () => void publish(this) }) : null,
      errors ? h('span', { class: 'mc-small mc-sub' }, many(errors, 'còn {0} lỗi chặn công bố', '{0} error stands against publishing', '{0} errors stand against publishing')) : null);
    patch(this.places.tabs, this.tabs.map(tab => {
      const bad = this.count('error', tab.id), warned = this.count('warning', tab.id);
      return h('li', null, h('a', { href: '#' + tab.id, 'aria-current': tab === this.tab ? 'page' : null }, icon(tab.iconName), tab.title,
        bad ? h('span', { class: 'mc-count' }, String(bad), h('span', { class: 'mc-visually-hidden' }, t(' lỗi', ' errors')))
          : warned ? h('span', { class: 'mc-count', 'data-color': 'neutral' }, String(warned), h('span', { class: 'mc-visually-hidden' }, t(' nhắc', ' warnings'))) : null));
    }));
  }

  private key(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const letter = event.key.toLowerCase();
    if (letter === 's') { event.preventDefault(); void this.save(); return; }
    const target = event.target as HTMLElement;
    // Text fields undo their own typing; the canvas hears the keys itself.
    if (event.defaultPrevented || !this.canWrite || target.matches('input:not([type=checkbox]), textarea, [contenteditable]') || target.closest('.djs-container')) return;
    if (letter === 'z' && !event.shiftKey) { event.preventDefault(); if (this.process.commands.canUndo()) this.process.commands.undo(); }
    if (letter === 'y' || (letter === 'z' && event.shiftKey)) { event.preventDefault(); if (this.process.commands.canRedo()) this.process.commands.redo(); }
  }
}
