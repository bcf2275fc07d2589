/** The page's language: what the server wrote on <html lang>. */
export const language: 'vi' | 'en' = globalThis.document?.documentElement.lang === 'en' ? 'en' : 'vi';

/** A text in both languages side by side; `{0}` takes the first argument. Vietnamese is the language of record. */
export function t(vi: string, en: string, ...args: (string | number)[]): string {
  return (language === 'en' ? en : vi).replace(/\{(\d+)\}/g, (_, index: string) => String(args[Number(index)] ?? ''));
}

/** A number of things: English has a form of its own for one. */
export function many(count: number, vi: string, one: string, more: string): string { return t(vi, count === 1 ? one : more, count); }

export interface LocalText { vi: string; en?: string | null }

/** A bilingual text from the server in the page's language. */
export function say(text: LocalText | null | undefined): string {
  return !text ? '' : (language === 'en' && text.en) || text.vi;
}
