import type { CheckView, ExpressionView, FindingView, ReferenceView } from '../../shell/api-types';
import type { Child } from '../../shell/dom';
import type { Bundle } from '../../shell/bundle';
import type { Attributes } from '../extensions';
import type { ExtensionName } from '../motcua-moddle';
import type { ProcessEditor } from '../process-editor';
import type { Element } from '../types';

/** What a group of properties works with. */
export interface PropertyContext {
  editor: ProcessEditor;
  element: Element;
  bundle: Bundle;
  reference: ReferenceView;
  check: CheckView | null;
  findings: FindingView[];
  readOnly: boolean;
  set(name: ExtensionName, attributes: Attributes | null): void;
  setAll(name: ExtensionName, list: Attributes[]): void;
  checkExpression(text: string, expects: string): Promise<ExpressionView>;
  redraw(): void;
}

/** A section of the panel. `shown` says for which elements. To add one: a file, a line in `groups.ts`. */
export interface PropertyGroup {
  id: string;
  shown(context: PropertyContext): boolean;
  draw(context: PropertyContext): Child;
}
