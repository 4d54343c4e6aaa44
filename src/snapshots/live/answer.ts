/** What became of one request, in the terms of a recorded call. */
export type Answer =
  | { readonly response: { readonly [field: string]: unknown } }
  | { readonly error: { readonly code: string; readonly message: '' }; readonly httpStatus?: number };

/** Codes of failures that no provider told: the request or its answer was lost on the way. */
export const LOST = {
  network: 'ClientError.NetworkError',
  timeout: 'ClientError.Timeout',
  unreadable: 'ClientError.UnreadableAnswer',
  /** Pages that repeat each other: what was answered is not the whole listing. */
  repeated: 'ClientError.RepeatedPage',
} as const;

const CODE = /^[A-Za-z0-9._-]{1,128}$/;

/** A failure by its code alone: messages name resources and identities, and may echo what was sent. */
export function failure(code: string, httpStatus?: number): Answer {
  return { error: { code: CODE.test(code) ? code : 'UnreadableErrorCode', message: '' }, ...(httpStatus === undefined ? {} : { httpStatus }) };
}

/** Failures that a second attempt may mend: the documented ones of overload, and what was lost on the way. */
export function mayBeRetried(code: string): boolean {
  return isThrottled(code) || /^(InternalError|ServiceUnavailable)(\.|$)/.test(code) || /^HttpStatus5\d\d$/.test(code) || code === LOST.network || code === LOST.timeout || code === LOST.unreadable;
}

/** The provider says that calls come too fast. */
export function isThrottled(code: string): boolean {
  return /^RequestLimitExceeded(\.|$)/.test(code) || code === 'SlowDown' || code === 'HttpStatus429';
}

/** Temporary credentials that ran out or were taken back: new ones may be accepted. */
export function isExpiredCredential(code: string): boolean {
  return code === 'AuthFailure.TokenFailure' || code === 'ExpiredToken' || code === 'InvalidSecurityToken';
}

/** The credentials themselves are refused; no further call can succeed with them. */
export function isRefusedCredential(code: string): boolean {
  return isExpiredCredential(code) || /^AuthFailure\.(SecretIdNotFound|SignatureFailure|SignatureExpire|InvalidSecretId|InvalidAuthorization)$/.test(code) || code === 'InvalidAccessKeyId' || code === 'SignatureDoesNotMatch';
}
