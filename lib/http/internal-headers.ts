/**
 * Headers by which routes and the proxy speak to the server about an answer. It sends none of them on
 * (lib/serving/finish-answer.ts).
 */

/**
 * Header in which a route handler says the length of its answer in bytes. Next takes `Content-Length` from what a
 * handler answers: a body that was fetched may have been decoded.
 */
export const LENGTH = 'x-content-length';

/** The epoch that an answer is a function of, beside its address: whoever asks for it meanwhile gets the same. */
export const EPOCH = 'x-epoch';
