import { dataFile } from '../../site/data-files.ts';

export const GET = () => dataFile('datapackage.json');
