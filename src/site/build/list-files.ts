import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists the files of a folder and its folders, in no order. Node's own recursion asks the disk twice for each.
 * @param folder path of a folder that is there
 * @returns their paths below it, with `/` between the parts; a link is a file, wherever it leads
 */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const child = path + entry.name;
      if (entry.isDirectory()) visit(`${child}/`);
      else files.push(child);
    }
  };
  visit('');
  return files;
}
