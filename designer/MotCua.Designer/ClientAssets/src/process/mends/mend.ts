import type { MendView } from '../../shell/api-types';
import type { Bundle } from '../../shell/bundle';
import type { ProcessEditor } from '../process-editor';
import type { Element } from '../types';

/** What a mend works with. All it changes goes through commands, so that one undo takes it back. */
export interface MendContext {
  editor: ProcessEditor;
  bundle: Bundle;
  minutesPerDay: number;
  editJson(path: string, value: unknown): void;
}

/** A mend on an element that exists. */
export interface MendAt { mend: MendView; element: Element; value: string }

/** One kind of mend. To add one: a file, a line in `index.ts`, a test. */
export interface MendKind {
  kind: string;
  /** What a press does, for the button; null when it cannot be done here. */
  label(at: MendAt, context: MendContext): string | null;
  /** What tells it apart from another mend of the same label; the element's name when left out. */
  apart?(at: MendAt, context: MendContext): string;
  /** What was done, for the status line. */
  done(at: MendAt, context: MendContext): string;
  run(at: MendAt, context: MendContext): void;
}
