/** One SQLite connection with its statements prepared once. Synchronous, like the driver. */
import Database from 'libsql';

export type Parameter = string | number | null;

export interface Connection {
  /** Every row. Read to the end at once: a half-read statement would hold back the clean-up of the log. */
  all<T>(sql: string, parameters?: Parameter[]): T[];
  /** The first row. */
  one<T>(sql: string, parameters?: Parameter[]): T | undefined;
  /** How many rows it changed. */
  run(sql: string, parameters?: Parameter[]): number;
  /** Several statements at once, without parameters. */
  exec(sql: string): void;
  readonly inTransaction: boolean;
  close(): void;
}

/** Opens or creates the file. Throws what the driver throws (`code` is SQLite's). */
export function openConnection(file: string): Connection {
  const database = new Database(file);
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const all = <T>(sql: string, parameters: Parameter[] = []) =>
    prepared(sql).all(parameters) as T[];
  return {
    all,
    one: <T>(sql: string, parameters: Parameter[] = []) => all<T>(sql, parameters)[0],
    run: (sql, parameters = []) => prepared(sql).run(parameters).changes,
    exec: (sql) => void database.exec(sql),
    get inTransaction() {
      return database.inTransaction;
    },
    close: () => {
      statements.clear();
      database.close();
    },
  };
}
