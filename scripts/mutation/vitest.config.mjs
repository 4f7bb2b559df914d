import config from '../../vitest.config';
import { createLoadFailures } from './load-failures.mjs';
import { testsOf } from './parts.mjs';

/** Part of which a sample is tried; without one all tests are asked. */
const target = process.env.MUTATION_TARGET;

/** The project's tests: a sample is tried with those about its target. */
export default {
  ...config,
  test: {
    ...config.test,
    reporters: [createLoadFailures()],
    projects: config.test?.projects?.map((project) => {
      const { test, ...rest } = /** @type {{ test: { include: string[] } }} */ (project);
      const include = target === undefined ? test.include : testsOf(target, test.include);
      return { ...rest, test: { ...test, include } };
    }),
  },
};
