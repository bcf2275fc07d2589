import { factsSections, papersSections } from './facts/facts-fields';
import { RecordTab } from './facts/record-tab';
import { FilesTab } from './files/files-tab';
import { ScenariosTab } from './files/scenarios-tab';
import { VersionsTab } from './files/versions-tab';
import { FormTab } from './forms/form-tab';
import { ProcessTab } from './process/process-tab';
import { StatusTab } from './statuses/status-tab';
import { t } from './shell/language';
import type { Tab, Workspace } from './workspace';

/** The designer is this list of tabs. */
export function makeTabs(work: Workspace, canvas: HTMLElement): Tab[] {
  return [
    new RecordTab('facts', t('Thông tin', 'Facts'), { icon: 'info' }, work, () => factsSections(work.bundle, work.reference)),
    new ProcessTab(work, canvas),
    new FormTab(work),
    new StatusTab(work),
    new RecordTab('papers', t('Giấy tờ và phí', 'Papers and fees'), { icon: 'file-stack' }, work, () => papersSections(work.bundle)),
    new ScenariosTab(work),
    new FilesTab(work),
    new VersionsTab(work),
  ];
}
