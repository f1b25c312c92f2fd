/** Another process has the folder. */
export class FolderInUse extends Error {
  /** Its process id, or 'unknown'. */
  readonly holder: string;
  constructor(folder: string, holder: string, options: { cause: unknown }) {
    super(
      `The data folder ${folder} is in use by process ${holder}. Stop that process, or give this one a folder of its own with DATA_DIR.`,
      options,
    );
    this.name = 'FolderInUse';
    this.holder = holder;
  }
}
