/**
 * Policy (decision 0010) of a file that somebody has put in a folder, a drawing or a page for instance: opened by
 * itself it runs no script, not even one that the site serves.
 */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
