/**
 * Every refusal that can leave the program, once. `what` says what happened and what to do next; it never
 * carries input, secrets or a stack. HTTP answers, socket acknowledgements and the docs use this table.
 */
export const errorTable = {
  badRequest: {
    status: 400,
    what: 'The request does not have the expected shape. Check the fields named in the details.',
  },
  badJson: { status: 400, what: 'The body is not valid JSON in UTF-8. Send application/json.' },
  tooLarge: { status: 413, what: 'The body is too large. Send less at once.' },
  notSignedIn: {
    status: 401,
    what: 'You are not signed in, or the session has ended. Sign in again.',
  },
  badToken: {
    status: 403,
    what: 'The token is missing, expired or belongs to another conversation. Get a new one.',
  },
  badOrigin: {
    status: 403,
    what: 'This website may not use this service. Add its origin to ALLOWED_ORIGINS.',
  },
  notAllowed: { status: 403, what: 'Your role does not allow this.' },
  notFound: { status: 404, what: 'There is nothing under this address.' },
  methodNotAllowed: { status: 405, what: 'This address does not take that method.' },
  wrongType: { status: 415, what: 'The content type is not accepted here. Send application/json.' },
  tooMany: { status: 429, what: 'Too many requests. Wait as long as Retry-After says.' },
  lockedOut: {
    status: 429,
    what: 'Too many wrong passwords. Wait a few minutes, or ask an administrator.',
  },
  wrongPassword: { status: 401, what: 'Name or password is wrong.' },
  storeAway: {
    status: 503,
    what: 'The message could not be kept and was not accepted. Try again in a moment.',
  },
  internal: { status: 500, what: 'Something failed on our side. Nothing was changed. Try again.' },
  noHandoff: { status: 409, what: 'Nobody asked for a person in this conversation.' },
  notOwner: {
    status: 409,
    what: 'Somebody else answers for this conversation. Take it over first.',
  },
  notRung: { status: 409, what: 'This conversation does not ring at you.' },
  alreadyAccepted: { status: 409, what: 'A colleague was first.' },
  notAvailable: {
    status: 409,
    what: 'The colleague is not here or has no free slot. Choose another.',
  },
  wrongState: {
    status: 409,
    what: 'That is not possible in the present state of the conversation.',
  },
  unknownAgent: { status: 409, what: 'There is no such colleague.' },
  timeInPast: { status: 409, what: 'That time has passed. Choose a later one.' },
  promiseOpen: {
    status: 409,
    what: 'A promise to this customer is still open. Keep it, or complete the conversation.',
  },
  staleDeadline: { status: 409, what: 'That deadline is not current any more.' },
} as const;

export type ErrorCode = keyof typeof errorTable;

/** An expected failure with a code of the table. `details` may name fields, never their values. */
export class LoketError extends Error {
  readonly code: ErrorCode;
  readonly details: string[];
  constructor(code: ErrorCode, details: string[] = [], options?: { cause?: unknown }) {
    super(errorTable[code].what, options);
    this.name = 'LoketError';
    this.code = code;
    this.details = details;
  }
}
