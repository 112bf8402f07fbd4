import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forgetOthers, memorise, parseRecalled, recall } from '../../../src/site/build/memory.ts';
import { compareSite, digestSources, rememberSite } from '../../../src/site/build/remember-site.ts';
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

  it('is forgotten but for some, and for what another process is about to remember as one of these', () => {
    const folder = temporaryFolder({});
    for (const name of ['a', 'b', 'a.12.draft', 'b.12.draft']) memorise(folder, `letters/${name}`, [name]);
    forgetOthers(folder, 'letters', new Set(['a']));
    const left = ['a', 'b', 'a.12.draft', 'b.12.draft'].map((name) => recall(folder, `letters/${name}`));
    expect(left).toEqual(['a', '', 'a.12.draft', '']);
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
    expect(compareSite(out, sources).said).toBeNull();
    rememberSite(out, sources, ['A warning\n']);
    expect(compareSite(out, sources)).toEqual({ said: ['A warning\n'], changes: 0 });
    expect(compareSite(out, others).said).toBeNull();
    writeFileSync(join(out, 'index.html'), 'other');
    expect(compareSite(out, sources).said).toBeNull();
  });

  it('is built again where what is remembered of it was cut off', () => {
    const out = temporaryFolder({ 'index.html': 'one' });
    const sources = digestSources(temporaryFolder({ 'a.txt': 'One' }), []);
    rememberSite(out, sources, []);
    memorise(out, 'site.json', ['{"sources":{"all"']);
    expect(compareSite(out, sources).said).toBeNull();
    expect(compareSite(out, sources).changes).toBe(1);
  });

  it('tells how many texts have changed: all, where what every text is read by has', () => {
    const out = join(temporaryFolder({ 'site/index.html': 'one' }), 'site');
    const texts = { 'articles/a.txt': 'One', 'articles/b.txt': 'Two', 'articles/b.yaml': 'language: en' };
    const [folder, changed, ruled] = [
      texts,
      { ...texts, 'articles/b.txt': 'Other', 'articles/c.txt': 'New' },
      { ...texts, 'actors.yaml': '[]' },
    ].map((files) => digestSources(temporaryFolder(files), []));
    if (!folder || !changed || !ruled) throw new Error('Three folders were digested');
    expect(compareSite(out, folder).changes).toBe(3);
    rememberSite(out, folder, []);
    expect(compareSite(out, folder).changes).toBe(0);
    expect(compareSite(out, changed).changes).toBe(2);
    expect(compareSite(out, ruled).changes).toBe(3);
    rmSync(out, { recursive: true });
    expect(compareSite(out, changed).changes).toBe(4);
  });
});
