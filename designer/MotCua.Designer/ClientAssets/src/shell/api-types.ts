import type { LocalText } from './language';

/** What `/api/v1/designer` answers; the C# records of the same names are in `MotCua.Designer.Api`. */

export interface FileView { path: string; text: string | null; length: number }

export interface DraftView {
  id: string; code: string | null; revision: number; updatedAt: string; updatedBy: string;
  baseVersion: string | null; publishedNumber: number | null; changed: boolean; canWrite: boolean; files: FileView[];
}

export interface DraftChange { path: string; text?: string; base64?: string }
export interface DraftSaveView { revision: number; updatedAt: string; updatedBy: string }

export interface FindingView {
  code: string; severity: 'error' | 'warning' | 'info'; elementId: string | null; file: string | null; tab: string;
  text: LocalText; mend: LocalText; path: string[]; trace: TraceView | null; mends: MendView[];
}

/** The way to a fault: what happens, step by step, with the sentence for each. */
export interface TraceView { steps: TraceStepView[] }
export interface TraceStepView { kind: string; elementId: string; choice: string | null; flows: string[]; tokens: string[]; assumed: { elementId: string; expression: string; value: string }[]; sentence: LocalText }

/** A change that mends a finding at one click; kinds this page does not know are not offered. */
export interface MendView { kind: string; elementId: string; value: string | null }

export interface TimingView { minutes: number; limitMinutes: number | null; minutesPerDay: number; path: string[]; without: string[]; steps: { elementId: string; minutes: number }[]; exceeds: boolean }
export interface CheckView { sequence: number; findings: FindingView[]; timing: TimingView | null; tookMs: number; checkedAt: string }

export interface UnitView { id: string; name: string; parent: string | null; depth: number; agency: boolean }
export interface PersonView { id: string; name: string; position: string | null; unit: string | null; keys: string[] }
export interface NamedView { id: string; name: LocalText }
export interface StatusView { code: string; name: LocalText; nationalCode: number | null; clock: string; final: boolean; icon: string | null }
export interface ReferenceView {
  today: string; minutesPerDay: number; units: UnitView[]; positions: NamedView[]; roles: NamedView[]; people: PersonView[];
  sectors: NamedView[]; statuses: StatusView[]; startRules: NamedView[];
}

/** The editor's model of a form, `MotCua.Forms.Builder.FormModel`; `rest` is what the editor does not know and carries along. */
export interface FormFieldModel {
  key: string; kind: string; label: LocalText; help?: LocalText; required: boolean; options: { value: string; title: LocalText }[];
  min?: number; max?: number; maxBytes?: number; accept: string[]; catalog?: string;
  visibleWhen?: { field: string; equals: string | number | boolean }; visibleWhenText?: string; rest: Record<string, unknown>;
}
export interface FormModel { title: LocalText; fields: FormFieldModel[]; rest: Record<string, unknown> }
export interface FormEditView { schema: string; model: FormModel; html: string; findings: { pointer: string; text: LocalText }[] }

export interface ExpressionView { ok: boolean; messages: LocalText[]; suggestion: string | null }
export interface VersionView { hash: string; number: number; note: string; by: string; at: string; inForce: boolean }
export interface PublishView { outcome: string; version: string | null; number: number | null; findings: FindingView[]; revision: number | null }
export interface ScenarioView { id: string; name: LocalText; passed: boolean | null; messages: string[]; acts: number; way: string[] }
/** How often the scenarios take each sequence flow. */
export interface CoverageView { flows: Record<string, number>; covered: number; total: number }
export interface ScenarioRunView { scenarios: ScenarioView[]; coverage: CoverageView | null; findings: FindingView[] }
