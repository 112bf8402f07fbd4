/** What `start-process.ts` runs to read the `SHARD` of the texts of `SEEDS`, for others to recall. */
import { textReader } from '../archive/build-archive.ts';
import { loadFolder } from '../archive/load/load-folder.ts';
import { report } from '../site/build/report.ts';
import { keepTexts, placeOf } from '../site/build/remember-texts.ts';
import { readShard, seeds } from '../settings.ts';

const { place, count } = readShard() ?? { place: 1, count: 1 };
const { value: folder } = loadFolder(seeds, (seed) => placeOf(seed) % count === place - 1);
keepTexts(seeds, folder, textReader(folder), (done, total) => report('texts read', done, total));
if (process.connected) process.disconnect();
