import { parseArgs } from 'node:util';

/** What may stand behind the name of a command, besides `--help`. */
interface Accepted {
  /** Names of flags, without their dashes. */
  readonly flags?: readonly string[];
  /** Names of options that have a value. */
  readonly options?: readonly string[];
  /** Whether it is about files, of which there is then at least one. */
  readonly files?: boolean;
}

/** What stands there. */
interface Arguments {
  readonly flags: ReadonlySet<string>;
  /** The values of options, by their names. */
  readonly options: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

/**
 * Reads the arguments of this process. On `--help` it ends with the usage on standard output, on anything
 * that the command does not know with 2 and the usage on standard error.
 * @param usage how the command is used, in whole lines
 */
export function readArguments(
  usage: string,
  { flags = [], options = [], files = false }: Accepted = {},
): Arguments {
  try {
    const { values, positionals } = parseArgs({
      options: {
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' }] as const)),
        ...Object.fromEntries(options.map((name) => [name, { type: 'string' }] as const)),
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: files,
    });
    if (values.help) {
      process.stdout.write(usage);
      process.exit(0);
    }
    if (files && positionals.length === 0) throw new Error('No FILE is named');
    const given = Object.entries(values);
    return {
      flags: new Set(given.flatMap(([name, value]) => (value === true ? name : []))),
      options: new Map(given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
      files: positionals,
    };
  } catch (error) {
    process.stderr.write(`${usage}\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}
