import { changesFeedRoute } from '../../site/feed-routes.ts';

export const GET = changesFeedRoute('atom.xml');
