import { Feed } from '../feed.ts';

new Feed(() => undefined);
