import { availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** What figures were measured on: nothing that names the machine. */
export const machine = {
  processor: cpus()[0]?.model.trim() ?? '',
  cores: availableParallelism(),
  /** In bytes. */
  memory: totalmem(),
  system: `${type()} ${release()}`,
  node: process.version,
} as const;

export type Machine = typeof machine;
