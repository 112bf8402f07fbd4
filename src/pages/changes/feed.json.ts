import { changesFeedRoute } from '../../site/feed-routes.ts';

export const GET = changesFeedRoute('feed.json');
