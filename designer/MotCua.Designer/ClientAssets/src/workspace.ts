import type { Api } from './shell/api';
import type { CheckView, CoverageView, ExpressionView, FindingView, ReferenceView, ScenarioRunView } from './shell/api-types';
import type { Bundle, BundleFile } from './shell/bundle';
import type { ProcessEditor } from './process/process-editor';

/** What the tabs of the designer share. All edits go through `edit*` and so onto the one undo stack. */
export interface Workspace {
  readonly id: string;
  readonly api: Api;
  readonly bundle: Bundle;
  readonly reference: ReferenceView;
  readonly process: ProcessEditor;
  readonly canWrite: boolean;
  readonly check: CheckView | null;
  editText(path: string, text: string): void;
  editJson(path: string, value: unknown): void;
  editFile(path: string, file: BundleFile | undefined): void;
  checkExpression(text: string, expects: string): Promise<ExpressionView>;
  openFinding(finding: FindingView): void;
  /** What the scenarios take of the diagram, as they last ran on what is on the screen; null when it is not known. */
  coverage: CoverageView | null;
  /** Runs the scenarios on what is on the screen. */
  runScenarios(words?: string | null): Promise<ScenarioRunView>;
  /** Says it in the status line, for screen readers too. */
  say(words: string, color?: 'success' | 'danger'): void;
  /** Stores the draft; false when it could not. */
  save(): Promise<boolean>;
}

/** One tab. To add one: a file with a class, a line in `tabs.ts`. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly iconName: string;
  show(place: HTMLElement): void;
  hide(): void;
  /** Something in the bundle changed, by edit, undo or redo. */
  changed(): void;
  /** A finding of this tab was opened. */
  open?(finding: FindingView): void;
  /** Plays the trace of a finding, or shows the way it speaks of. */
  play?(finding: FindingView): void;
  showWay?(finding: FindingView): void;
  /** The draft was checked anew. */
  checked?(): void;
  /** Resolves when no edit of the tab is under way any more. */
  settled?(): Promise<void>;
}
