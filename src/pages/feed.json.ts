import { archiveFeedRoute } from '../site/feed-routes.ts';

export const GET = archiveFeedRoute('feed.json');
