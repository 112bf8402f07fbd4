import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { pageScript, pageScriptHash } from '../../../src/site/page-script.ts';

type Tree = string | readonly [string, readonly Tree[]];

/** The syntax of a script: what its grammar makes of it, without white space and comments. */
function parse(script: string): Tree {
  const file = ts.createSourceFile('page-script.js', script, ts.ScriptTarget.Latest);
  const treeOf = (node: ts.Node): Tree => {
    const parts: Tree[] = [];
    node.forEachChild((child) => void parts.push(treeOf(child)));
    return [ts.SyntaxKind[node.kind], parts.length > 0 ? parts : [node.getText(file)]];
  };
  return treeOf(file);
}

function tokensOf(script: string): readonly ts.SyntaxKind[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, script);
  const tokens: ts.SyntaxKind[] = [];
  while (tokens.at(-1) !== ts.SyntaxKind.EndOfFileToken) tokens.push(scanner.scan());
  return tokens;
}

describe('the script of a page', () => {
  it('says what its source says, in one line without comments', () => {
    expect(() => new Script(pageScript)).not.toThrow();
    expect(parse(pageScript)).toEqual(parse(readFileSync('src/site/page-script.js', 'utf8')));
    expect(pageScript).not.toContain('\n');
    expect(tokensOf(pageScript)).not.toContain(ts.SyntaxKind.SingleLineCommentTrivia);
    expect(tokensOf(pageScript)).not.toContain(ts.SyntaxKind.MultiLineCommentTrivia);
  });

  it('fits in a kilobyte, and runs because of its hash', () => {
    expect(Buffer.byteLength(pageScript)).toBeLessThan(1024);
    expect(pageScriptHash).toBe(`sha256-${createHash('sha256').update(pageScript).digest('base64')}`);
  });
});
