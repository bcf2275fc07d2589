import { t } from '../../shell/language';
import { applies } from '../applies';
import { readOne } from '../extensions';
import type { PropertyGroup } from './context';
import { expressionField } from './expression-field';

/** The key by which a message finds its dossier. */
export const correlationGroup: PropertyGroup = {
  id: 'correlation',
  shown: ({ element }) => applies('Correlation', element),
  draw: context => expressionField(context, {
    id: 'p-key', label: t('Khóa nhận ra hồ sơ (FEEL)', 'Key that finds the dossier (FEEL)'), value: readOne(context.element, 'Correlation')?.['key'] ?? '', expects: 'any',
    help: t('Ví dụ data.soGiayPhep. Bên gửi và bên nhận tính ra cùng một khóa.', 'For example data.permitNumber. Sender and receiver compute the same key.'),
    change: key => context.set('Correlation', key ? { key } : null),
  }),
};

/** What a message or signal carries. */
export const payloadGroup: PropertyGroup = {
  id: 'payload',
  shown: ({ element }) => applies('Payload', element),
  draw: context => expressionField(context, {
    id: 'p-payload', label: t('Nội dung gửi kèm (FEEL)', 'What it carries (FEEL)'), value: readOne(context.element, 'Payload')?.['expression'] ?? '', expects: 'any',
    help: t('Ví dụ {soHoSo: dossier.code}', 'For example {number: dossier.code}'), change: expression => context.set('Payload', expression ? { expression } : null),
  }),
};
