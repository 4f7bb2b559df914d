import { elementChecks } from './element-checks';
import type { Tab } from './tab';

/**
 * Uses everything.
 * @returns the faults, one a line
 */
export async function checkElements(tab: Tab): Promise<string[]> {
  const found: string[] = [];
  await tab.resize(1280, 900);
  for (const { name, path, use } of elementChecks) {
    await tab.open(path);
    try {
      await use(tab);
    } catch (error) {
      found.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const seen = await tab.run(
      () => (window as unknown as { seenProblems: string[] }).seenProblems,
      null,
    );
    found.push(...seen.map((problem) => `${name}: ${problem}`));
  }
  return found;
}
