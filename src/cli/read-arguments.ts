import { parseArgs } from 'node:util';

/** What may stand behind the name of a command, besides `--help`. */
interface Accepted {
  /** Names of flags, without their dashes. */
  readonly flags?: readonly string[];
  /** Whether it is about files, of which there is then at least one. */
  readonly files?: boolean;
}

/** What stands there. */
interface Arguments {
  readonly flags: ReadonlySet<string>;
  readonly files: readonly string[];
}

/**
 * Reads the arguments of this process. On `--help` it ends with the usage on standard output, on anything
 * that the command does not know with 2 and the usage on standard error.
 * @param usage how the command is used, in whole lines
 */
export function readArguments(usage: string, { flags = [], files = false }: Accepted = {}): Arguments {
  try {
    const { values, positionals } = parseArgs({
      options: {
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' }] as const)),
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: files,
    });
    if (values.help) {
      process.stdout.write(usage);
      process.exit(0);
    }
    if (files && positionals.length === 0) throw new Error('No FILE is named');
    return { flags: new Set(Object.keys(values)), files: positionals };
  } catch (error) {
    process.stderr.write(`${usage}\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}
