/** What Discord answers to a request that it won't carry out. */
export class RestError extends Error {
  override readonly name = 'RestError';
  /** The HTTP status. */
  readonly status: number;
  /** Discord's own code, as in https://discord.com/developers/docs/topics/opcodes-and-status-codes. */
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const unauthorized = () => new RestError(401, 0, '401: Unauthorized');
export const unknownChannel = () => new RestError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new RestError(404, 10004, 'Unknown Guild');
export const unknownMessage = () => new RestError(404, 10008, 'Unknown Message');
export const unknownWebhook = () => new RestError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new RestError(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = () =>
  new RestError(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = () => new RestError(403, 50001, 'Missing Access');
export const missingPermissions = () => new RestError(403, 50013, 'Missing Permissions');
export const invalidFormBody = (what: string) => new RestError(400, 50035, `Invalid Form Body\n${what}`);
