/** `node scripts/run.mjs dist/bench/prove.js ...`: a command of the product, installed and built first. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

const [script, ...args] = process.argv.slice(2);
ensureInstalled();
ensureBuilt();
process.argv = [process.argv[0], resolve(script), ...args];
await import(pathToFileURL(resolve(script)).href);
