import { createMemoryStores } from '../../support/memory-stores.ts';
import { openConversation } from './suites/open-conversation.ts';
import { ringsAndLists } from './suites/rings-and-lists.ts';
import { smallThings } from './suites/small-things.ts';

const stores = async () => createMemoryStores();

ringsAndLists(stores);
openConversation(stores);
smallThings(stores);
