// Bundles a TypeScript module for Node, so that tests see what the browser runs.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

export async function load(path) {
  const entry = fileURLToPath(new URL('../src/' + path, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'silent' });
  return import('data:text/javascript;base64,' + Buffer.from(outputFiles[0].text).toString('base64'));
}
