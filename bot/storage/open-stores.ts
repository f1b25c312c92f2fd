/** The one place that decides which database is used. Only the chosen driver is loaded. */
import type { Stores } from './stores.ts';

/**
 * With a URI: MongoDB. Without: the embedded store in `dataDir`. Rejects with an Error that says what to do when
 * the store cannot be opened.
 */
export async function openStores(config: {
  mongodbUri?: string;
  dataDir: string;
}): Promise<Stores> {
  if (config.mongodbUri !== undefined) {
    const { openMongodb } = await import('./mongodb/open-mongodb.ts');
    return openMongodb(config.mongodbUri);
  }
  const { openEmbedded } = await import('./embedded/open-embedded.ts');
  return openEmbedded(config.dataDir);
}
