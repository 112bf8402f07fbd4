import { say } from '../site/build/report.ts';
import { reportFailure } from './report-failure.ts';

/**
 * Does the work of a process that `start-process.ts` started: tells that one why it failed, and leaves where
 * that one is killed, so that nobody is left at work.
 */
export async function workForParent(work: () => Promise<void>): Promise<void> {
  const leave = (): void => process.exit(1);
  process.once('disconnect', leave);
  try {
    await work();
  } catch (error) {
    reportFailure(error, say);
  }
  process.off('disconnect', leave);
  if (process.connected) process.disconnect();
}
