import { actorFeedRoute } from '../../../site/feed-routes.ts';

export const { getStaticPaths, GET } = actorFeedRoute('feed.json');
