/**
 * Variables whose values are in pages, by way of lib/site.ts. The build has made some pages and a server
 * makes the others: all are to have what the build was told.
 */
export const TOLD = [
  ...['SITE_URL', 'PORT', 'READER_RUNTIME'],
  ...['VERCEL', 'VERCEL_ENV', 'VERCEL_PROJECT_PRODUCTION_URL'],
];
