import { Database } from '../../utils/storage/database.ts';

/** The one connection that a page's views read by; the background alone writes history. */
export const database = new Database();
