// Bundles the designer's island:  node build.mjs <output folder>
//   designer.js + chunks, designer.css with bpmn-js' styles and its icon font.
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, '../wwwroot/dist'));
mkdirSync(out, { recursive: true });

await build({
  absWorkingDir: here,
  entryPoints: { designer: 'src/main.ts', 'designer-styles': 'src/designer.css' },
  outdir: out,
  bundle: true,
  format: 'esm',
  splitting: true,
  minify: true,
  sourcemap: false,
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  assetNames: 'fonts/[name]-[hash]',
  chunkNames: 'chunks/[name]-[hash]',
  loader: { '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' },
  logLevel: 'warning',
});
