// Bundles the client assets of the host:  node build.mjs <output folder>
//   motcua.css (with its fonts), app.js and form-state.js (small modules, all optional for the pages), icons.svg (Lucide icons that are used).
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { iconSprite } from './icons.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, '../wwwroot/dist'));
mkdirSync(out, { recursive: true });

await build({
  absWorkingDir: here,
  entryPoints: { motcua: 'src/motcua.css', app: 'src/ts/app.ts', 'form-state': 'src/portal/form-state.ts' },
  outdir: out,
  bundle: true,
  format: 'esm',
  splitting: true,
  minify: true,
  sourcemap: false,
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  assetNames: 'fonts/[name]-[hash]',
  // woff2 is enough for every browser we name; the older format would only weigh.
  loader: { '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'file' },
  logLevel: 'warning',
});

const repository = resolve(here, '../../..');
writeFileSync(join(out, 'icons.svg'), iconSprite(repository, join(here, 'node_modules/lucide-static/icons')));
