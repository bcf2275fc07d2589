import { say, t } from '../../shell/language';
import type { MendContext, MendKind } from './mend';
import { statusDiagram, statusName } from './status-names';

/** Permits a change of status; "from>to" by code, an empty "from" is a dossier that has none yet. */
export const allowTransition: MendKind = {
  kind: 'allowTransition',
  label: ({ value }, context) => {
    const change = read(value, context);
    return change && !change.diagram.transitions.some(one => (one.from ?? '') === change.from && one.to === change.to) ? t('Cho phép {0}', 'Permit {0}', change.words) : null;
  },
  done: ({ value }, context) => t('Đã cho phép chuyển trạng thái {0}.', 'Permitted the change {0}.', read(value, context)!.words),
  run: ({ value }, context) => {
    const { diagram, from, to } = read(value, context)!;
    context.editJson('statuses.json', { ...diagram, transitions: [...diagram.transitions, { from: from || null, to }] });
  },
};

function read(value: string, { bundle }: MendContext) {
  const [from = '', to = ''] = value.split('>'), diagram = statusDiagram(bundle);
  const target = statusName(to, bundle), source = from ? statusName(from, bundle) : { vi: t('Hồ sơ mới', 'New dossier') };
  return diagram && target && source ? { diagram, from, to, words: `“${say(source)}” → “${say(target)}”` } : null;
}
