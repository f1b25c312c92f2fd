/** The stores on which every journey runs once. */
import type { Stores } from '../../bot/storage/stores.ts';

export interface StoreUnderTest {
  name: string;
  /** A fresh, empty store; undefined: the app opens its own embedded one. */
  open(): Promise<Stores | undefined>;
}

export const storesUnderTest: StoreUnderTest[] = [
  { name: 'the embedded store', open: async () => undefined },
];
