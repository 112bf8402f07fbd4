/** `npm test`: everything that must pass before a change lands. It goes on after a failure, and counts. */
import { spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';

interface Part {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

/** A check that is one npm script. */
function check(script: string): Part {
  const { status } = spawnSync(`npm run --silent ${script}`, { shell: true, stdio: 'inherit' });
  return { name: script, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

/** All tests. A file that cannot be run, and an error outside a test, count as failed tests. */
async function tests(): Promise<Part> {
  const vitest = await startVitest('test', [], { run: true, config: '.config/vitest.config.ts' });
  const modules = vitest.state.getTestModules();
  const states = modules
    .flatMap((module) => [...module.children.allTests()])
    .map((test) => test.result().state);
  const broken = modules.filter((module) => module.errors().length > 0).length;
  const failed = count(states, 'failed') + broken + vitest.state.getUnhandledErrors().length;
  const passed = count(states, 'passed');
  await vitest.close();
  return { name: 'tests', passed, failed: passed + failed === 0 ? 1 : failed };
}

const count = <T>(values: readonly T[], value: T): number => values.filter((each) => each === value).length;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const parts: Part[] = [];
for (const part of [() => check('types'), () => check('lint'), tests]) {
  const start = performance.now();
  const result = await part();
  parts.push(result);
  console.log(`${result.name}: ${Math.round((performance.now() - start) / 1000)} s\n`);
}

const failed = sum(parts.map((part) => part.failed));
const unsound = parts.filter((part) => part.failed > 0).map((part) => part.name);
if (unsound.length > 0) console.log(`What failed, see above: ${unsound.join(', ')}`);
console.log(`${sum(parts.map((part) => part.passed))} passed, ${failed} failed`);
// Ends what a failed test may have left running as well.
process.exit(failed === 0 ? 0 : 1);
