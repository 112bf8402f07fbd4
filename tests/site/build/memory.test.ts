import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memorise, parseRecalled, recall } from '../../../src/site/build/memory.ts';
import {
  countChanges,
  digestSources,
  recallSite,
  rememberSite,
} from '../../../src/site/build/remember-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('what a build remembers of a folder', () => {
  it('is recalled by name, and is the latest', () => {
    const folder = temporaryFolder({});
    expect(recall(folder, 'texts/1')).toBe('');
    memorise(folder, 'texts/1', ['one ', Buffer.from('two')]);
    expect(recall(folder, 'texts/1')).toBe('one two');
    memorise(folder, 'texts/1', ['three']);
    expect(recall(folder, 'texts/1')).toBe('three');
  });

  it('is not recalled where it cannot be kept, which is no fault', () => {
    const folder = temporaryFolder({});
    memorise(folder, 'file', ['a file']);
    memorise(folder, 'file/below', ['lost']);
    expect(recall(folder, 'file/below')).toBe('');
    expect(recall(folder, 'file')).toBe('a file');
  });

  it('is not believed where it was cut off', () => {
    expect(parseRecalled('{"sources":"a')).toBeUndefined();
    expect(parseRecalled('')).toBeUndefined();
  });
});

describe('a site', () => {
  it('is left alone as long as nobody has changed it or what it is made of', () => {
    const out = temporaryFolder({ 'index.html': 'one' });
    const sources = digestSources(temporaryFolder({ 'a.txt': 'One' }), []);
    const others = digestSources(temporaryFolder({ 'a.txt': 'Other' }), []);
    expect(recallSite(out, sources)).toBeUndefined();
    rememberSite(out, sources, ['A warning\n']);
    expect(recallSite(out, sources)).toEqual(['A warning\n']);
    expect(recallSite(out, others)).toBeUndefined();
    writeFileSync(join(out, 'index.html'), 'other');
    expect(recallSite(out, sources)).toBeUndefined();
  });

  it('is built again where what is remembered of it was cut off', () => {
    const out = temporaryFolder({ 'index.html': 'one' });
    const sources = digestSources(temporaryFolder({ 'a.txt': 'One' }), []);
    rememberSite(out, sources, []);
    memorise(out, 'site.json', ['{"sources":{"all"']);
    expect(recallSite(out, sources)).toBeUndefined();
    expect(countChanges(out, sources)).toBe(1);
  });

  it('tells how many texts have changed: all, where what every text is read by has', () => {
    const out = temporaryFolder({ 'index.html': 'one' });
    const texts = { 'articles/a.txt': 'One', 'articles/b.txt': 'Two', 'articles/b.yaml': 'language: en' };
    const [folder, changed, ruled] = [
      texts,
      { ...texts, 'articles/b.txt': 'Other', 'articles/c.txt': 'New' },
      { ...texts, 'actors.yaml': '[]' },
    ].map((files) => digestSources(temporaryFolder(files), []));
    if (!folder || !changed || !ruled) throw new Error('Three folders were digested');
    expect(countChanges(out, folder)).toBe(3);
    rememberSite(out, folder, []);
    expect(countChanges(out, folder)).toBe(0);
    expect(countChanges(out, changed)).toBe(2);
    expect(countChanges(out, ruled)).toBe(3);
  });
});
