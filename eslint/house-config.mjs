import { defineConfig, globalIgnores } from 'eslint/config';
import { codeRules } from './code.mjs';
import { documentationRules } from './documentation.mjs';
import { houseRules } from './house-rules.mjs';
import { importRules } from './imports.mjs';
import { layerRules } from './layers.mjs';
import { namingAndSizeRules } from './naming-and-size.mjs';

/**
 * The whole lint configuration. Every rule is an error: `npm run lint` also fails on warnings, so
 * a warning would only be an error that hides its name.
 *
 * @param {string} root Absolute path of the folder that holds tsconfig.json. It is a parameter so
 *   that the canary tests can lint a planted project under exactly these rules.
 * @returns {import('eslint').Linter.Config[]} A flat configuration.
 */
export function houseConfig(root) {
  return defineConfig(
    globalIgnores(['.next/', '.contentlayer/', '.e2e/', '.vercel/', 'public/', 'next-env.d.ts']),
    // Sites of other engines.
    globalIgnores(['tests/old-sites/']),
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    codeRules(root),
    importRules(root),
    layerRules(root),
    houseRules,
    namingAndSizeRules,
    documentationRules,
  );
}
