import type { DraftChange, FileView } from './api-types';

/** A file as it is held: text, or untouched bytes the browser need not know (`text: null`). */
export interface BundleFile { path: string; text: string | null; length: number; base64?: string }

type Listener = (path: string) => void;

/** The draft's files in the browser, beside what the server has. Nobody changes them but commands (see `commands/`). */
export class Bundle {
  private files = new Map<string, BundleFile>();
  private saved = new Map<string, BundleFile>();
  private readonly listeners = new Set<Listener>();

  constructor(files: FileView[]) {
    for (const file of files) this.files.set(file.path, file);
    this.markSaved(this.snapshot());
  }

  paths(): string[] { return [...this.files.keys()].sort(); }
  list(): BundleFile[] { return this.paths().map(path => this.files.get(path)!); }
  has(path: string): boolean { return this.files.has(path); }
  file(path: string): BundleFile | undefined { return this.files.get(path); }
  text(path: string): string | null { return this.files.get(path)?.text ?? null; }

  /** The file as JSON; null when it is missing or broken. */
  json<T>(path: string): T | null {
    const text = this.text(path);
    if (text === null) return null;
    try { return JSON.parse(text) as T; } catch { return null; }
  }

  /** Paths in a folder with that ending, with the name between. */
  in(folder: string, ending: string): { path: string; name: string }[] {
    return this.paths().filter(path => path.startsWith(folder + '/') && path.endsWith(ending))
      .map(path => ({ path, name: path.slice(folder.length + 1, -ending.length) }));
  }

  /** Called by commands only; undefined removes the file. */
  put(path: string, file: BundleFile | undefined): void {
    if (file) this.files.set(path, file); else this.files.delete(path);
    this.listeners.forEach(listener => listener(path));
  }

  /** The process editor writes its XML through this: the change is already a command on the stack. */
  write(path: string, text: string): void { this.files.set(path, { path, text, length: text.length }); }

  onChange(listener: Listener): void { this.listeners.add(listener); }

  snapshot(): Map<string, BundleFile> { return new Map(this.files); }
  markSaved(snapshot: Map<string, BundleFile>): void { this.saved = snapshot; }

  /** What the server does not have yet. */
  difference(): { files: DraftChange[]; removed: string[] } {
    const files: DraftChange[] = [];
    for (const [path, file] of this.files) {
      const before = this.saved.get(path);
      if (before && before.text === file.text && before.base64 === file.base64) continue;
      files.push(file.base64 !== undefined ? { path, base64: file.base64 } : { path, text: file.text ?? '' });
    }
    return { files, removed: [...this.saved.keys()].filter(path => !this.files.has(path)) };
  }
}

/** JSON as we write it: two spaces, a line end. */
export function jsonText(value: unknown): string { return JSON.stringify(value, null, 2) + '\n'; }
