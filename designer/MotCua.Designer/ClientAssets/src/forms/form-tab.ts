import type { FindingView, FormEditView, FormFieldModel, FormModel } from '../shell/api-types';
import { h, patch } from '../shell/dom';
import { ask } from '../shell/dialog';
import { button, moved, selectField, textField } from '../shell/fields';
import { icon } from '../shell/icons';
import { language, say, t } from '../shell/language';
import { freeId, readableId } from '../process/readable-id';
import type { Tab, Workspace } from '../workspace';
import { drawFormField, freshField } from './form-field';

/**
 * The forms of the bundle. The model and the preview come from the server, which alone knows the dialect; each edit is
 * converted there and then put on the undo stack as the form's new text.
 */
export class FormTab implements Tab {
  readonly id = 'forms';
  readonly title = t('Biểu mẫu', 'Forms');
  readonly iconName = 'text-cursor-input';
  private place: HTMLElement | null = null;
  private path = '';
  private view: FormEditView | null = null;
  private viewText: string | null = null;
  private open_ = new Set<string>();
  private queue: Promise<unknown> = Promise.resolve();
  private problem = '';

  constructor(private readonly work: Workspace) {}

  show(place: HTMLElement): void { this.place = place; this.changed(); }
  hide(): void { this.place = null; }
  async settled(): Promise<void> { await this.queue; }

  open(finding: FindingView): void {
    if (finding.file && this.work.bundle.has(finding.file)) this.path = finding.file;
    if (finding.elementId) this.open_.add(finding.elementId.split('/').at(-1)!);
    this.changed();
  }

  changed(): void {
    const forms = this.work.bundle.in('forms', '.schema.json');
    if (!forms.some(form => form.path === this.path)) this.path = forms[0]?.path ?? '';
    const text = this.path ? this.work.bundle.text(this.path) : null;
    if (text !== null && text !== this.viewText) this.read(text);
    this.draw();
  }

  /** Asks the server what the form is. A late answer for another text is dropped. */
  private read(text: string): void {
    this.viewText = text;
    this.queue = this.queue.then(() => this.work.api.post<FormEditView>('/forms/read', { schema: text, language }, null)).then(view => {
      if (this.viewText !== text) return;
      this.view = view;
      this.problem = '';
      this.draw();
    }).catch((error: Error) => { this.view = null; this.problem = error.message; this.draw(); });
  }

  /** Shows the edit at once, has it converted, then makes it a command. */
  private edit(model: FormModel): void {
    if (!this.view) return;
    this.view = { ...this.view, model };
    this.draw();
    const path = this.path;
    this.queue = this.queue.then(async () => {
      const view = await this.work.api.post<FormEditView>('/forms/write', { model, language }, null);
      this.viewText = view.schema;
      if (this.path === path && this.view?.model === model) this.view = view;
      this.work.editText(path, view.schema);
    }).catch((error: Error) => this.work.say(error.message, 'danger'));
  }

  private draw(): void {
    if (!this.place) return;
    const forms = this.work.bundle.in('forms', '.schema.json');
    patch(this.place, h('div', { class: 'mc-formstudio' },
      h('section', { class: 'mc-formstudio__edit mc-stack' },
        h('div', { class: 'mc-row' },
          selectField({ id: 'fm-which', label: t('Biểu mẫu', 'Form'), value: this.path, options: forms.map(form => ({ value: form.path, label: this.work.bundle.json<{ title?: string }>(form.path)?.title ?? form.name })), change: path => { this.path = path; this.viewText = null; this.changed(); } }),
          this.work.canWrite ? button({ label: t('Biểu mẫu mới', 'New form'), icon: icon('file-plus'), act: () => void this.create() }) : null),
        this.problem ? h('p', { class: 'mc-note', 'data-color': 'danger' }, this.problem) : null,
        this.view ? this.editor(this.view) : null),
      h('section', { class: 'mc-formstudio__preview', 'aria-label': t('Xem thử', 'Preview') },
        h('h2', null, t('Người dân sẽ thấy', 'What people will see')),
        this.view ? this.preview(this.view) : null)));
  }

  private editor(view: FormEditView) {
    const { model } = view, readOnly = !this.work.canWrite;
    const put = (fields: FormFieldModel[]) => this.edit({ ...model, fields });
    return [
      h('div', { class: 'mc-recordgrid' },
        textField({ id: 'fm-vi', label: t('Tên biểu mẫu', 'Title'), value: model.title.vi, disabled: readOnly, change: vi => this.edit({ ...model, title: { ...model.title, vi } }) }),
        textField({ id: 'fm-en', label: t('Tên tiếng Anh', 'Title in English'), value: model.title.en ?? '', disabled: readOnly, change: en => this.edit({ ...model, title: { ...model.title, en } }) })),
      view.findings.map(finding => h('p', { class: 'ds-validation-message' }, say(finding.text))),
      model.fields.map((field, index) => drawFormField({
        field, index, fields: model.fields, readOnly, open: this.open_.has(field.key),
        toggle: () => { if (!this.open_.delete(field.key)) this.open_.add(field.key); this.draw(); },
        change: next => { if (this.open_.delete(field.key)) this.open_.add(next.key); this.edit(renamed({ ...model, fields: model.fields.map((one, at) => at === index ? next : one) }, field.key, next.key)); },
        move: to => put(moved(model.fields, index, to)),
        remove: () => put(model.fields.filter((_, at) => at !== index)),
      })),
      readOnly ? null : h('div', { class: 'mc-row' }, kinds.map(kind => button({ label: kind.label, icon: icon(kind.icon), act: () => {
        const field = freshField(kind.kind, kind.label, model.fields);
        this.open_.add(field.key);
        put([...model.fields, field]);
      } }))),
    ];
  }

  /** The server's own rendering, parsed as an inert document: its scripts never run, and the form is not sent. */
  private preview(view: FormEditView) {
    const parsed = new DOMParser().parseFromString(view.html, 'text/html');
    const holder = h('form', { class: 'mc-preview', 'data-key': 'preview' + hash(view.html), 'data-own': true, onsubmit: (event: Event) => event.preventDefault(), onchange: () => void this.tryOut(holder, view) });
    holder.append(...[...parsed.body.childNodes].map(node => document.importNode(node, true)));
    return holder;
  }

  /** What the author types into the preview is evaluated like a citizen's: conditions show and hide. */
  private async tryOut(holder: HTMLFormElement, view: FormEditView): Promise<void> {
    const values: Record<string, string[]> = {};
    for (const [name, value] of new FormData(holder)) if (typeof value === 'string') (values[name] ??= []).push(value);
    const { html } = await this.work.api.post<{ html: string }>('/forms/preview', { schema: view.schema, values, language }, null).catch(() => ({ html: '' }));
    if (!html || this.view !== view) return;
    const focused = document.activeElement?.id;
    holder.replaceChildren(...[...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(node => document.importNode(node, true)));
    if (focused) document.getElementById(focused)?.focus();
  }

  private async create(): Promise<void> {
    const input = h('input', { class: 'ds-input', id: 'fm-new', type: 'text' });
    const title = await ask(t('Đặt tên biểu mẫu mới', 'Name the new form'), h('div', { class: 'ds-field' }, h('label', { class: 'ds-label', for: 'fm-new' }, t('Tên', 'Name')), input),
      [{ label: t('Tạo', 'Create'), value: () => input.value.trim() || undefined }, { label: t('Thôi', 'Cancel'), variant: 'secondary', value: () => '' }]);
    if (!title) return;
    const name = freeId((readableId(title) || 'bieuMau').replace(/[A-Z]/g, letter => '-' + letter.toLowerCase()), id => this.work.bundle.has(`forms/${id}.schema.json`));
    this.path = `forms/${name}.schema.json`;
    const answer = await this.work.api.post<FormEditView>('/forms/write', { model: { title: { vi: title }, fields: [], rest: {} }, language }, t('Đang tạo', 'Creating'));
    this.work.editText(this.path, answer.schema);
  }
}

/** The form with everything that named a field naming it anew: conditions, expressions kept as text, the layout. */
function renamed(model: FormModel, from: string, to: string): FormModel {
  if (from === to) return model;
  const text = (value: string) => value.replace(new RegExp(`\\bdata\\.${from}(?![\\p{L}\\p{N}_])`, 'gu'), 'data.' + to);
  const sections = model.rest['x-sections'];
  return {
    ...model,
    rest: Array.isArray(sections) ? { ...model.rest, 'x-sections': sections.map((section: { fields?: string[] }) => ({ ...section, fields: (section.fields ?? []).map(name => name === from ? to : name) })) } : model.rest,
    fields: model.fields.map(field => ({
      ...field,
      ...(field.visibleWhen?.field === from ? { visibleWhen: { ...field.visibleWhen, field: to } } : {}),
      ...(field.visibleWhenText ? { visibleWhenText: text(field.visibleWhenText) } : {}),
      rest: Object.fromEntries(Object.entries(field.rest).map(([key, value]) => [key, ['x-requiredWhen', 'x-computed'].includes(key) && typeof value === 'string' ? text(value) : value])),
    })),
  };
}

function hash(text: string): string {
  let value = 0;
  for (let index = 0; index < text.length; index++) value = (value * 31 + text.charCodeAt(index)) | 0;
  return value.toString(36);
}

const kinds = [
  { kind: 'text', label: t('Chữ', 'Text'), icon: 'case-sensitive' }, { kind: 'textarea', label: t('Đoạn văn', 'Long text'), icon: 'align-left' }, { kind: 'number', label: t('Số', 'Number'), icon: 'hash' },
  { kind: 'date', label: t('Ngày', 'Date'), icon: 'calendar-days' }, { kind: 'choice', label: t('Lựa chọn', 'Choice'), icon: 'circle-dot' }, { kind: 'checkbox', label: t('Đánh dấu', 'Tick box'), icon: 'square-check' },
  { kind: 'file', label: t('Tệp đính kèm', 'Attachment'), icon: 'paperclip' },
];
