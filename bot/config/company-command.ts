/** `npm run company -- apply FILE [--dry-run]`. */
import { readFile } from 'node:fs/promises';
import { companyPort, runAsProgram, terminal, withStores } from './command-stores.ts';
import { runCompanyCommand } from './company-apply.ts';

runAsProgram(() =>
  runCompanyCommand(process.argv.slice(2), {
    ...terminal,
    readFile: (path) => readFile(path, 'utf8'),
    withCompany: (work) => withStores((store) => work(companyPort(store))),
  }),
);
