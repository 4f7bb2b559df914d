/** Every file that ESLint reads. */
export const allCode = ['**/*.{ts,tsx,mjs}'];

/** Unit tests and end-to-end tests with their fixtures. */
export const testCode = ['**/*.test.{ts,tsx,mjs}', 'tests/**', 'e2e/**'];

/** Code that runs for a reader: on the server or in the browser. */
export const siteCode = [
  '{app,components,client,lib}/**/*.{ts,tsx}',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-node.ts',
  'instrumentation-client.ts',
];

/** Code that runs where only the site's production packages are installed. */
export const installedCode = [
  ...siteCode,
  'scripts/{check-content,compile-content,import-site,index-search}.ts',
  'scripts/build/**',
  'scripts/{build,deploy-content,run-typescript,start}.mjs',
];
