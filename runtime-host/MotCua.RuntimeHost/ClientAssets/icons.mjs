// One sprite of the Lucide icons that are used. A name counts as used when it stands in quotes (or after "icons.svg#")
// on a line that speaks of an icon: <Icon Name="search" />, Icon: "search", "icon": "file-plus".
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['runtime-host', 'forms', 'designer', 'catalogs', 'engine/MotCua.Engine/Model', 'samples/procedures'];
const kinds = /\.(razor|cs|ts|json)$/;
const skipped = new Set(['node_modules', 'bin', 'obj', 'dist', 'data']);
const quoted = /["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)*)["'`]|icons\.svg#([a-z0-9-]+)/g;
const literal = /<Icon\b[^>]*\bName="([a-z0-9-]+)"/g;

/** The sprite as text. Throws when a page names an icon that does not exist. */
export function iconSprite(repository, icons) {
  const used = new Set();
  const unknown = [];
  const exists = name => existsSync(join(icons, name + '.svg'));
  for (const file of folders.flatMap(folder => filesBelow(join(repository, folder)))) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!/icon/i.test(line)) continue;
      for (const [, name] of line.matchAll(literal)) if (!exists(name)) unknown.push(`${name} (${file.slice(repository.length + 1)})`);
      for (const [, a, b] of line.matchAll(quoted)) if (exists(a ?? b)) used.add(a ?? b);
    }
  }
  if (unknown.length) throw new Error('No such Lucide icon: ' + unknown.join(', '));
  return `<svg xmlns="http://www.w3.org/2000/svg">${[...used].sort().map(name => symbol(icons, name)).join('')}</svg>\n`;
}

function symbol(icons, name) {
  const drawing = readFileSync(join(icons, name + '.svg'), 'utf8').replace(/[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\s*\n\s*/g, '');
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawing}</symbol>`;
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(join(folder, entry.name));
    return kinds.test(entry.name) && !/package(-lock)?\.json$/.test(entry.name) ? [join(folder, entry.name)] : [];
  });
}
