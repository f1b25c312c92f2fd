/** `npm run agents -- list | add | disable | enable | reset-password`. */
import { hash } from '@node-rs/argon2';
import { runAgentsCommand } from './agents-admin.ts';
import { companyPort, runAsProgram, terminal, withStores } from './command-stores.ts';
import { newPassword } from './new-password.ts';

runAsProgram(() =>
  runAgentsCommand(process.argv.slice(2), {
    ...terminal,
    withStore: (work) =>
      withStores((store) => work({ company: companyPort(store), accounts: store })),
    // Argon2id with 19 MiB, 2 passes, 1 lane, as for signing in: the library's own defaults.
    hash: (password) => hash(password),
    newPassword,
  }),
);
