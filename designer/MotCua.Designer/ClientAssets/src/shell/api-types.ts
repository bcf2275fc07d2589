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
  text: LocalText; mend: LocalText; path: string[];
}

export interface TimingView { minutes: number; limitMinutes: number | null; minutesPerDay: number; path: string[]; without: string[] }
export interface CheckView { sequence: number; findings: FindingView[]; timing: TimingView | null; tookMs: number; checkedAt: string }

export interface UnitView { id: string; name: string; parent: string | null; depth: number; agency: boolean }
export interface PersonView { id: string; name: string; position: string | null; unit: string | null; keys: string[] }
export interface NamedView { id: string; name: LocalText }
export interface StatusView { code: string; name: LocalText; nationalCode: number | null; clock: string; final: boolean; icon: string | null }
export interface ReferenceView {
  today: string; minutesPerDay: number; units: UnitView[]; positions: NamedView[]; roles: NamedView[]; people: PersonView[];
  sectors: NamedView[]; statuses: StatusView[]; startRules: NamedView[];
}

export interface FormFieldModel {
  name: string; origin: string | null; kind: string; label: LocalText; help: LocalText; required: boolean;
  choices: { value: string; label: LocalText }[]; minimum: number | null; maximum: number | null; maxLength: number | null;
  accept: string[]; maxBytes: number | null; maxFiles: number | null;
  condition: { field: string; operator: string; value: string } | null; keepsExpression: string | null;
}
export interface FormModel { title: LocalText; description: LocalText; fields: FormFieldModel[] }
export interface FormEditView { schema: string; model: FormModel; html: string; findings: { pointer: string; text: LocalText }[] }

export interface ExpressionView { ok: boolean; messages: LocalText[]; suggestion: string | null }
export interface VersionView { hash: string; number: number; name: LocalText; note: string; by: string; at: string; inForce: boolean }
export interface PublishView { outcome: string; version: string | null; number: number | null; findings: FindingView[]; revision: number | null }
export interface ScenarioView { id: string; name: LocalText; passed: boolean | null; messages: string[]; acts: number; way: string[] }
