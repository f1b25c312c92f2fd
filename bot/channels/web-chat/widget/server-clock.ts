/** The device's clock may be wrong: every time that is shown counts by the server's. */
let offset = 0;

export const now = (): number => Date.now() + offset;

export const setNow = (server: number): void => {
  offset = server - Date.now();
};
