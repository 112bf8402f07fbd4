import { archiveFeedRoute } from '../site/feed-routes.ts';

export const GET = archiveFeedRoute('atom.xml');
