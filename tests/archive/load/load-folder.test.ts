import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../../src/archive/load/load-folder.ts';
import { FAULTS } from '../../fixtures/faults.ts';
import { temporaryFolder, type Files } from '../../support/temporary-folder.ts';

const load = (files: Files) => loadFolder(temporaryFolder(files));
const seedsOf = (files: Files) => load(files).value.sources.map(({ seed }) => seed);

describe('a folder with one fault', () => {
  it.each(FAULTS)('is loaded, and the archivist is told of $name', (fault) => {
    const folder = temporaryFolder(fault.files);
    const { problems } = loadFolder(folder);
    const told = problems.map(({ file, line, severity, message, remedy }) => ({
      place: line === undefined ? file : `${file}:${line}`,
      severity,
      message,
      remedy,
    }));
    const { severity, message, remedy } = fault;
    expect(told).toEqual([{ place: `${folder}/${fault.place}`, severity, message, remedy }]);
  });

  it.each(FAULTS)('keeps the text that has nothing to do with $name', ({ files }) => {
    expect(seedsOf(files)).toContain('a.txt');
  });
});

describe('the texts of a folder', () => {
  it('are those of articles/ at any depth, in the order of their paths', () => {
    const files = { 'b.txt': 'x', 'articles/b/a.txt': 'x', 'articles/a.txt': 'x', 'articles/B.TXT': 'x' };
    expect(seedsOf(files)).toEqual(['B.TXT', 'a.txt', 'b/a.txt']);
  });

  it('are all texts where there is no articles/, and authority files are no sidecars there', () => {
    const { value, problems } = load({
      'b.txt': 'x',
      'deep/a.txt': 'x',
      'actors.yaml': 'port: {type: organisation, prefLabel: The Port}',
    });
    expect(value.sources.map(({ seed }) => seed)).toEqual(['b.txt', 'deep/a.txt']);
    expect([...value.actors.keys()]).toEqual(['port']);
    expect(problems).toEqual([]);
  });

  it('are not among the hidden files', () => {
    expect(seedsOf({ 'a.txt': 'x', '.b.txt': 'x', '.git/c.txt': 'x' })).toEqual(['a.txt']);
  });

  it('are followed through a link inside the archive and never out of it', () => {
    const outside = temporaryFolder({ 'secret.txt': 'not for the public' });
    const folder = temporaryFolder({ 'articles/a.txt': 'x', 'drafts/b.txt': 'y' });
    symlinkSync('../drafts/b.txt', join(folder, 'articles/b.txt'));
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'articles/c.txt'));
    symlinkSync('..', join(folder, 'articles/d'));
    const { value, problems } = loadFolder(folder);
    expect(value.sources.map(({ seed }) => seed)).toEqual(['a.txt', 'b.txt']);
    expect(problems.map(({ id, file }) => [id, file])).toEqual([
      ['link-outside', join(folder, 'articles/c.txt')],
      ['link-outside', join(folder, 'articles/d')],
    ]);
  });

  it('are not looked for where articles/ is a link out of the archive', () => {
    const outside = temporaryFolder({ 'secret.txt': 'not for the public', 'actors.yaml': 'key: secret' });
    const folder = temporaryFolder({ 'archive.yaml': 'title: Harbour papers' });
    symlinkSync(outside, join(folder, 'articles'));
    symlinkSync(join(outside, 'actors.yaml'), join(folder, 'actors.yaml'));
    const { value, problems } = loadFolder(folder);
    expect(value.sources).toEqual([]);
    expect(problems.map(({ id, file }) => [id, file])).toEqual([
      ['link-outside', join(folder, 'articles')],
      ['link-outside', join(folder, 'actors.yaml')],
    ]);
  });

  it('keep their line numbers, whatever ends their lines', () => {
    const { value } = load({ 'a.txt': 'one\r\n\r\nthree\rfour\nfive' });
    expect(value.sources[0]?.lines).toEqual(['one', '', 'three', 'four', 'five']);
  });

  it('may have any name', () => {
    const names = [
      '__proto__.txt',
      'with space & "quotes".txt',
      'سلام.txt',
      '..txt.txt',
      '-rf.txt',
      'a\nb.txt',
    ];
    expect(seedsOf(Object.fromEntries(names.map((name) => [`articles/${name}`, 'x']))).length).toBe(5);
  });
});

describe('a sidecar', () => {
  it('supplies what is right in it, whatever else is wrong', () => {
    const { value, problems } = load({
      'articles/a.txt': 'x',
      'articles/a.yaml': `
section: {value: Ports, note: from the page}
published: {value: 2018-99, note: by hand}
storyCode: {value: 00309, note: by hand}
noindex: true
wrong: 1
`,
    });
    expect(value.sources[0]?.sidecar).toEqual({
      section: { value: 'Ports', note: 'from the page' },
      storyCode: { value: '00309', note: 'by hand' },
      noindex: true,
    });
    expect(problems.map(({ line }) => line)).toEqual([3, 6]);
  });

  it('belongs to the text of its name alone', () => {
    const { value } = load({
      'articles/a.txt': 'x',
      'articles/sub/a.txt': 'x',
      'articles/sub/a.yaml': 'access: excerpt',
    });
    expect(value.sources.map(({ sidecar }) => sidecar?.access)).toEqual([undefined, 'excerpt']);
  });
});

describe('an id', () => {
  const paths = ['..', '.', '../port', '../../etc/passwd', 'port/../..', '/port', '..\\port', 'C:port'];

  it.each([...paths, '%2e%2e', 'port\u0000', 'javascript:port', 'index'])('may not be %j', (id) => {
    const entry = { type: 'person', prefLabel: 'Ann Tern' };
    const { value, problems } = load({
      'a.txt': 'x',
      'actors.yaml': JSON.stringify({ [id]: entry, tern: { ...entry, formerly: [id] } }),
      'topics.yaml': JSON.stringify({ [id]: { prefLabel: 'Ports' } }),
      'ledger.yaml': `${JSON.stringify(`articles/${id}`)}: {"title": "Port", "since": "2026-01-01"}\n`,
    });
    const ids = [value.actors, value.topics, value.ledger.entries].flatMap((things) => [...things.keys()]);
    expect(ids.filter((name) => name !== 'tern')).toEqual([]);
    expect(value.actors.get('tern')?.formerly ?? []).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(2);
  });
});

describe('the authority files', () => {
  it('keep every entry that is right', () => {
    const { value, problems } = load({
      'a.txt': 'x',
      'actors.yaml': `
captain: {type: person, prefLabel: Ann Tern}
nobody: {type: ghost, prefLabel: Nobody}
port:
  type: organisation
  prefLabel: The Port
  altLabel:
`,
    });
    expect([...value.actors.keys()]).toEqual(['captain', 'port']);
    expect(value.actors.get('port')?.altLabel).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('keep what archive.yaml says right beside what it says wrong', () => {
    const { value, problems } = load({ 'a.txt': 'x', 'archive.yaml': 'titel: Harbour\naccess: metadata\n' });
    expect(value.description.access).toBe('metadata');
    expect(problems).toHaveLength(1);
  });

  it('may write a language in capitals, which is one language with its standard form', () => {
    const { value, problems } = load({
      'articles/a.txt': 'x',
      'articles/a.yaml': 'language: {value: FR-ca, note: by hand}',
      'archive.yaml': 'language: EN',
    });
    expect(problems).toEqual([]);
    expect(value.description.language).toBe('en');
    expect(value.sources[0]?.sidecar?.language?.value).toBe('fr-CA');
  });

  it('leave out what of a topic leads nowhere, and break circles', () => {
    const { value } = load({
      'a.txt': 'x',
      'topics.yaml': `
ships: {prefLabel: Ships, broader: [sea, nowhere], related: [gone, trade]}
sea: {prefLabel: Sea, broader: [ships]}
trade: {prefLabel: Trade, broader: [trade]}
`,
    });
    expect(value.topics.get('ships')).toMatchObject({ broader: [], related: ['trade'] });
    expect(value.topics.get('sea')?.broader).toEqual(['ships']);
    expect(value.topics.get('trade')?.broader).toEqual([]);
  });

  it('may be empty, or say nothing but comments', () => {
    const { problems } = load({ 'a.txt': 'x', 'actors.yaml': '', 'topics.yaml': '# none yet\n' });
    expect(problems).toEqual([]);
  });

  it('are refused without a crash where they are nested without end', () => {
    const deep = '['.repeat(50_000);
    for (const brackets of [deep, deep + ']'.repeat(50_000)]) {
      const { problems } = load({ 'a.txt': 'x', 'topics.yaml': `# Topics\na: ${brackets}` });
      expect(problems).toMatchObject([{ id: 'yaml-bounds', severity: 'error', line: 2 }]);
      expect(problems[0]?.message).toBe('the file was not read: it is nested too deeply');
    }
  });

  it('are read to the end, however much is wrong with them', { timeout: 60_000 }, () => {
    const count = 3_000;
    const lines = Array.from({ length: count }, (_, index) => {
      const next = index + 1 < count ? `t${index + 1}, ` : '';
      return `t${index}: {prefLabel: Topic ${index}, broader: [${next}t0]}\n`;
    });
    const { value, problems } = load({
      'a.txt': 'x',
      'topics.yaml': lines.join(''),
      'actors.yaml': Array.from({ length: 150_000 }, (_, index) => `A${index}: 1\n`).join(''),
    });
    expect(problems.filter(({ id }) => id === 'entry-id')).toHaveLength(150_000);
    expect(problems.filter(({ id }) => id === 'topic-circle')).toHaveLength(1);
    expect(value.topics.get('t0')?.broader).toEqual([]);
  });

  it('take no harm from names that mean something to JavaScript', () => {
    const { value } = load({
      'a.txt': 'x',
      'actors.yaml':
        'constructor: {type: person, prefLabel: Ann}\n__proto__: {type: person, prefLabel: Bob}\n',
    });
    expect([...value.actors.keys()]).toEqual(['constructor']);
  });
});

describe('a hidden character that could steer whoever reads it', () => {
  const folder = () =>
    load({
      'articles/a.txt': 'A text\n',
      'articles/a.yaml': String.raw`section: {value: "Po\ert", note: "as\u202E printed"}`,
      'archive.yaml': String.raw`title: "The \e[31mharbour"`,
      'actors.yaml': String.raw`port: {type: organisation, prefLabel: "The \x9BPort", altLabel: [&a "P\u2066rt"], hiddenLabel: [*a]}`,
      'topics.yaml': 'ports: {prefLabel: Ports, scopeNote: "Of\u202E ports\t\u200Cand ships"}',
    }).value;

  it('is shown, or left out where it sets a direction, in all that people write beside the texts', () => {
    const value = folder();
    expect(value.description.title).toBe('The \uFFFD[31mharbour');
    expect(value.actors.get('port')).toMatchObject({
      prefLabel: 'The \uFFFDPort',
      altLabel: ['Prt'],
      hiddenLabel: ['Prt'],
    });
    expect(value.sources[0]?.sidecar?.section).toEqual({ value: 'Po\uFFFDrt', note: 'as printed' });
  });

  it('is none of those that spelling or lines need', () => {
    expect(folder().topics.get('ports')?.scopeNote).toBe('Of ports\t\u200Cand ships');
  });
});
