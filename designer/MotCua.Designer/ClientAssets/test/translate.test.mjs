import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { load } from './load.mjs';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));
const sources = folder => readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? sources(join(folder, entry.name)) : entry.name.endsWith('.js') ? [join(folder, entry.name)] : []);
const text = file => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Texts handed to translate() directly, and the labels and messages that reach it through a variable. */
function textsOfBpmnJs() {
  const found = new Set();
  for (const file of ['bpmn-js/lib', 'diagram-js/lib', 'diagram-js-direct-editing/lib'].flatMap(folder => sources(join(modules, folder)))) {
    const source = text(file);
    for (const [, , key] of source.matchAll(/translate\(\s*(['"`])((?:\\.|(?!\1).)*)\1\s*(\+)?/gs)) if (!key.endsWith(' ')) found.add(key);
    if (/PopupEntries\.js$|ReplaceOptions\.js$/.test(file)) for (const [, key] of source.matchAll(/\blabel[:=]?\s*=?\s*'([^']+)'/g)) found.add(key);
    if (/ModelingFeedback\.js$/.test(file)) for (const [, key] of source.matchAll(/_MSG = '([^']+)'/g)) found.add(key);
    if (/AlignElementsMenuProvider\.js$/.test(file)) for (const [, key] of source.matchAll(/^\s*'(left|right|center|top|bottom|middle)',?$/gm)) found.add('Align elements ' + key);
  }
  return found;
}

test('Translate_EveryTextOfBpmnJs_HasVietnamese', async () => {
  const { vietnamese } = await load('process/translate/vi.ts');
  const texts = textsOfBpmnJs();
  assert.ok(texts.size > 90, `only ${texts.size} texts found: the search is broken`);
  assert.deepEqual([...texts].filter(key => !vietnamese[key]).sort(), []);
});

test('Translate_Placeholders_AreTheSame', async () => {
  const { vietnamese } = await load('process/translate/vi.ts');
  const names = words => [...words.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name).sort();
  for (const [english, words] of Object.entries(vietnamese)) assert.deepEqual(names(words), names(english), english);
});

test('Translate_KnownText_IsSaidInVietnameseWithItsValues', async () => {
  const { translate } = await load('process/translate/index.ts');
  assert.equal(translate('Open {element}', { element: 'Thẩm định' }), 'Mở Thẩm định');
});

test('Texts_BothLanguages_HaveTheSamePlaceholders', () => {
  const numbers = words => [...new Set([...words.matchAll(/\{\d+\}/g)].map(([one]) => one))].sort();
  let pairs = 0;
  for (const file of sourcesOfOurs(fileURLToPath(new URL('../src/', import.meta.url)))) {
    for (const [, vi, en] of readFileSync(file, 'utf8').matchAll(/\bt\('((?:[^'\\]|\\.)*)',\s*(?:'|")((?:[^'"\\]|\\.|(?<=\w)'(?=\w))*)(?:'|")/g)) {
      pairs++;
      assert.deepEqual(numbers(vi), numbers(en), vi);
      assert.ok(en.trim(), vi);
    }
  }
  assert.ok(pairs > 150, `only ${pairs} pairs found: the search is broken`);
});

function sourcesOfOurs(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => entry.isDirectory() ? sourcesOfOurs(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : []);
}
