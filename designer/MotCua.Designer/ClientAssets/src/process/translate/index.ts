import { language } from '../../shell/language';
import { vietnamese } from './vi';

/** bpmn-js' own texts. What is missing from the table shows in English, and a test fails. */
export function translate(template: string, replacements: Record<string, string> = {}): string {
  const text = (language === 'vi' && vietnamese[template]) || template;
  return text.replace(/\{([^}]+)\}/g, (whole, key: string) => replacements[key] ?? whole);
}

export const translateModule = { translate: ['value', translate] };
