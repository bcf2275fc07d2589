import { ApiProblem, type Api } from './shell/api';
import type { CheckView, DraftSaveView, DraftView, ExpressionView, FindingView, PublishView, ReferenceView } from './shell/api-types';
import { jsonText, type Bundle, type BundleFile } from './shell/bundle';
import { ask } from './shell/dialog';
import { debounce, h, patch } from './shell/dom';
import { button } from './shell/fields';
import { drawFindings } from './shell/findings-panel';
import { icon } from './shell/icons';
import { say, t } from './shell/language';
import { dateTime } from './shell/when';
import { askForNote, tellRefused } from './shell/publish-dialog';
import { ProcessEditor } from './process/process-editor';
import { makeTabs } from './tabs';
import type { Tab, Workspace } from './workspace';

interface Places { top: HTMLElement; tabs: HTMLElement; main: HTMLElement; findings: HTMLElement; status: HTMLElement }

/** The page at work: one draft, its tabs, its checks, its saving. */
export class Studio implements Workspace {
  readonly id: string;
  readonly canWrite: boolean;
  readonly process: ProcessEditor;
  check: CheckView | null = null;
  private readonly tabs: Tab[];
  private tab: Tab;
  private revision: number;
  private savedLine = '';
  private changes = 0;
  private savedChanges = 0;
  private sequence = 0;
  private problem = '';
  private saving: Promise<boolean> | null = null;
  private readonly checkSoon = debounce(() => void this.runCheck(), 500);

  constructor(draft: DraftView, readonly bundle: Bundle, readonly reference: ReferenceView, readonly api: Api, private readonly places: Places) {
    this.id = draft.id;
    this.canWrite = draft.canWrite;
    this.revision = draft.revision;
    this.savedLine = t('Đã lưu {0}', 'Saved {0}', dateTime(draft.updatedAt));
    const canvas = h('div', { class: 'box' });
    this.process = new ProcessEditor({ container: canvas, bundle, reference, path: bundle.json<{ process?: string }>('procedure.json')?.process ?? 'process.bpmn', canWrite: draft.canWrite });
    this.tabs = makeTabs(this, canvas, () => this.body());
    this.tab = this.tabs.find(tab => tab.id === location.hash.slice(1)) ?? this.tabs.find(tab => tab.id === 'process')!;
  }

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
    await this.runCheck();
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
    this.drawTop();
    this.checkSoon();
  }

  /** Checks what is on the screen now; an answer that a later check overtook is dropped. */
  private async runCheck(): Promise<void> {
    const sequence = ++this.sequence;
    try {
      const view = await this.api.post<CheckView>(`/drafts/${this.id}/check`, { sequence, ...await this.body() }, null);
      if (view.sequence !== this.sequence) return;
      this.check = view;
      this.problem = '';
    } catch (error) {
      if (sequence !== this.sequence) return;
      this.problem = (error as Error).message;
    }
    const open = (finding: FindingView) => this.openFinding(finding);
    this.process.showFindings(this.check?.findings.filter(one => one.tab === 'process') ?? [], open);
    drawFindings(this.places.findings, this.check, this.problem, finding => this.placeOf(finding), open);
    this.drawTop();
    if (this.tab.id === 'process') this.tab.changed();
  }

  /** What a finding is about, in words: the element's name, or the tab. */
  private placeOf(finding: FindingView): string {
    const element = finding.tab === 'process' && finding.elementId ? this.process.registry.get(finding.elementId) : undefined;
    if (element?.type === 'bpmn:Process') return t('Cả quy trình', 'The whole process');
    return element ? String(element.businessObject.name || element.id) : this.tabs.find(tab => tab.id === finding.tab)?.title ?? finding.file ?? '';
  }

  private async publish(): Promise<void> {
    const note = await askForNote(this.count('error'));
    if (!note || !await this.save()) return;
    try {
      const answer = await this.api.post<PublishView>(`/drafts/${this.id}/publish`, { revision: this.revision, note }, t('Đang kiểm tra và công bố', 'Checking and publishing'));
      if (answer.outcome === 'refused') {
        await tellRefused(answer);
        const first = answer.findings.find(one => one.severity === 'error');
        if (first) this.openFinding(first);
        return;
      }
      this.revision = answer.revision ?? this.revision;
      this.say(answer.outcome === 'unchanged' ? t('Nội dung này đang có hiệu lực rồi (bản {0}).', 'This content is in force already (no. {0}).', answer.number ?? '') : t('Đã công bố bản {0}. Hồ sơ mới theo bản này.', 'Published no. {0}. New dossiers follow it.', answer.number ?? ''));
      if (this.tab.id === 'versions') this.go('versions');
    } catch (error) { this.say((error as Error).message, 'danger'); }
  }

  private go(id: string): void {
    const next = this.tabs.find(tab => tab.id === id) ?? this.tab;
    this.tab.hide();
    this.tab = next;
    this.places.main.replaceChildren();
    this.places.main.className = next.id === 'process' ? 'mc-work mc-work--process' : 'mc-work';
    if (location.hash !== '#' + next.id) history.replaceState(null, '', '#' + next.id);
    next.show(this.places.main);
    this.drawTop();
  }

  private count(severity: string, tab?: string): number {
    return this.check?.findings.filter(one => one.severity === severity && (!tab || one.tab === tab)).length ?? 0;
  }

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
      this.canWrite ? button({ label: t('Công bố', 'Publish'), icon: icon('rocket'), variant: 'primary', act: () => void this.publish() }) : null,
      errors ? h('span', { class: 'mc-small mc-sub' }, t('còn {0} lỗi chặn công bố', '{0} errors stand against publishing', errors)) : null);
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
