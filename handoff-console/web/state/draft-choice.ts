/** Which of two copies of a draft counts. Pure. */
export interface Draft {
  text: string;
  /** Server time of the last change, ms UTC. */
  at: number;
}

/** The newer one; an older copy never overwrites what was typed later on another device. */
export function newerDraft(
  device: Draft | undefined,
  server: Draft | undefined,
): Draft | undefined {
  if (!device || !server) return device ?? server;
  return server.at > device.at ? server : device;
}
