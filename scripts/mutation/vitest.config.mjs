import config from '../../vitest.config';
import { testsOf } from './parts.mjs';

const target = process.env.MUTATION_TARGET ?? '';

/** The project's tests, of which a sample is tried with those about its target. */
export default {
  ...config,
  test: {
    ...config.test,
    projects: config.test?.projects?.map((project) => {
      const { test, ...rest } = /** @type {{ test: { include: string[] } }} */ (project);
      return { ...rest, test: { ...test, include: testsOf(target, test.include) } };
    }),
  },
};
