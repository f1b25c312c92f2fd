/** What only a file on a disk has: one process, a disk that fills up, a sync before every acknowledgement. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEmbedded } from '../../../bot/storage/embedded/open-embedded.ts';
import { onEmbedded } from './every-store.ts';
import { conversation, message, now } from './samples.ts';
import { runWriter } from './start-writer.ts';
import type { Work } from './writer-process.ts';

const everything = { after: 0, limit: 500, desk: true };

function append(dataDir: string, change: Partial<Work> = {}): Work {
  return { config: { dataDir }, kind: 'append', count: 10, atOnce: 1, size: 500, ...change };
}

onEmbedded((kind) => {
  describe('a data folder', { timeout: 60_000 }, () => {
    it('is refused to a second process, naming the first one', async () => {
      const place = kind.place();
      await place.open();
      const { lines } = await runWriter(append(place.config.dataDir));
      expect(lines.at(-1)).toContain(`in use by process ${process.pid}. Stop that process`);
      expect(lines.at(-1)).toContain('DATA_DIR');
    });

    it('is refused to a second opening in the same process too', async () => {
      const place = kind.place();
      await place.open();
      await expect(place.open()).rejects.toThrow(`in use by process ${process.pid}`);
    });

    it('is free again after closing, and after kill -9 of the process that had it', async () => {
      const place = kind.place();
      const stores = await place.open();
      await stores.close();
      const work = append(place.config.dataDir, { count: 100_000 });
      const killed = await runWriter(work, { killWhen: (lines) => lines.length > 5 });
      expect(killed.signal).toBe('SIGKILL');
      const again = await place.open();
      expect((await again.activities('web/site/1', everything)).length).toBeGreaterThan(0);
    });

    it('can be read by others while the program runs', async (context) => {
      const place = kind.place();
      const stores = await place.open();
      await stores.createConversation(conversation('1'));
      const file = join(place.config.dataDir, 'loket.db');
      const read = spawnSync('sqlite3', [file, 'SELECT id FROM conversations'], {
        encoding: 'utf8',
      });
      if (read.error) return context.skip('no sqlite3 on PATH');
      expect(read.stdout.trim()).toBe('web/site/1');
    });

    it('that is a file, or is not a database, says so and what to do', async () => {
      const place = kind.place();
      const file = join(place.config.dataDir, 'file');
      writeFileSync(file, 'no folder');
      expect(() => openEmbedded(file)).toThrow(/cannot be opened.*DATA_DIR/);
      writeFileSync(join(place.config.dataDir, 'loket.db'), 'this is not a database'.repeat(100));
      expect(() => openEmbedded(place.config.dataDir)).toThrow(/SQLITE_NOTADB.*DATA_DIR/);
    });

    it('is closed to other users of the machine', () => {
      const place = kind.place();
      const folder = join(place.config.dataDir, 'new');
      const stores = openEmbedded(folder);
      expect(statSync(folder).mode & 0o077).toBe(0);
      return stores.close();
    });
  });

  describe('a disk', { timeout: 60_000 }, () => {
    it('that is full refuses with a clear reason, keeps what it has, and is used again once there is room', async (context) => {
      const { dataDir } = kind.place().config;
      const kept = kind.place().config.dataDir;
      // A file system of two megabytes in a namespace of its own: the writer meets the real ENOSPC.
      const work = append(dataDir, { count: 1_000, size: 20_000 });
      const script = `mount -t tmpfs -o size=2m none "${dataDir}" && "$@"; cp "${dataDir}"/* "${kept}"`;
      const before = ['unshare', '-rm', 'sh', '-c', script, 'sh'];
      if (spawnSync('unshare', ['-rm', 'true']).status !== 0)
        return context.skip('no mount namespaces here (unshare -rm)');
      const { lines, errors } = await runWriter(work, { before });
      expect(lines.at(-1), errors).toMatch(
        /^failed .*The disk is full; nothing of this was written/,
      );
      const acknowledged = lines.filter((line) => line.startsWith('m')).length;
      expect(acknowledged).toBeGreaterThan(10);

      const stores = openEmbedded(kept);
      const rows = await stores.activities('web/site/1', everything);
      expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => index + 1));
      expect(rows).toHaveLength(acknowledged);
      await stores.createConversation(conversation('2'));
      await stores.close();
    });

    it('that refuses to write at some size fails with a clear reason and nothing half-written', async (context) => {
      if (process.platform === 'win32') return context.skip('no ulimit here');
      const { dataDir } = kind.place().config;
      // No file may grow beyond one megabyte (two where sh counts in kilobytes): the write itself fails, as on a failing disk.
      const before = ['sh', '-c', 'ulimit -f 2000; exec "$@"', 'sh'];
      const work = append(dataDir, { count: 1_000, size: 20_000, atOnce: 3 });
      const { lines, errors } = await runWriter(work, { before });
      expect(lines.at(-1), errors).toMatch(/^failed .*disk under DATA_DIR fails \(SQLITE_IOERR/);
      const acknowledged = lines.filter((line) => line.startsWith('m')).length;
      expect(acknowledged).toBeGreaterThan(0);
      const stores = openEmbedded(dataDir);
      const rows = await stores.activities('web/site/1', everything);
      expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => index + 1));
      expect(rows.length).toBeGreaterThanOrEqual(acknowledged);
      expect((await stores.appendActivity('web/site/1', message('more'), now)).replay).toBe(false);
      await stores.close();
    });
  });

  describe('an acknowledgement', { timeout: 60_000 }, () => {
    it('comes after a sync of the log that was written before it', async (context) => {
      if (spawnSync('strace', ['-V']).error) return context.skip('no strace on PATH');
      const { dataDir } = kind.place().config;
      const trace = join(dataDir, 'trace');
      const calls = 'trace=openat,write,pwrite64,fsync,fdatasync';
      const before = ['strace', '-f', '-qq', '-s', '64', '-e', calls, '-o', trace];
      const { lines } = await runWriter(append(dataDir, { count: 20 }), { before });
      if (!existsSync(trace) || !lines.includes('done'))
        return context.skip(`strace may not trace here: ${lines.at(-1)}`);
      expect(acknowledgementsWithoutSync(readFileSync(trace, 'utf8'))).toEqual({
        acknowledged: 20,
        withoutSync: [],
      });
    });
  });
});

/** Walks the system calls in order: between two acknowledgements the log must be written, then synced. */
function acknowledgementsWithoutSync(trace: string) {
  let log: string | undefined;
  let state: 'nothing' | 'written' | 'synced' = 'nothing';
  const withoutSync: string[] = [];
  let acknowledged = 0;
  for (const line of trace.split('\n')) {
    const opened = /openat\(.*loket\.db-wal".* = (\d+)$/.exec(line);
    if (opened) log = opened[1];
    if (log !== undefined && line.includes(`pwrite64(${log},`)) state = 'written';
    const sync = new RegExp(`f(data)?sync\\(${log}\\)\\s+= 0`).test(line);
    if (sync && state === 'written') state = 'synced';
    const row = /write\(1, "(m\d+) \d+\\n"/.exec(line);
    if (!row) continue;
    acknowledged += 1;
    if (state !== 'synced') withoutSync.push(row[1] as string);
    state = 'nothing';
  }
  return { acknowledged, withoutSync };
}
