import { topicFeedRoute } from '../../../site/feed-routes.ts';

export const { getStaticPaths, GET } = topicFeedRoute('atom.xml');
