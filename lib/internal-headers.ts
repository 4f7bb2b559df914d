/** What routes and the proxy tell the server of an answer. It sends none of it on (lib/serving/finish-answer.ts). */

/**
 * How a route handler says the length of its answer in bytes. Next takes `Content-Length` from what a handler
 * answers: a body that was fetched may have been decoded.
 */
export const LENGTH = 'x-content-length';

/** The epoch that an answer is a function of, beside its address: whoever asks for it meanwhile gets the same. */
export const EPOCH = 'x-epoch';
