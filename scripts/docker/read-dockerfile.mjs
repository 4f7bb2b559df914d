/**
 * One step of a Dockerfile.
 *
 * @typedef {object} Step
 * @property {string} instruction In capitals.
 * @property {string} rest Text behind it.
 */

/**
 * One stage of a Dockerfile.
 *
 * @typedef {object} Stage
 * @property {string} image Image that it begins with.
 * @property {string | undefined} name By which a later stage takes from it.
 * @property {Step[]} steps Its steps, in order.
 */

/**
 * Reads a Dockerfile, as far as ours go.
 *
 * @param {string} text Its text.
 * @returns {Stage[]} Its stages.
 * @throws {Error} When it begins with anything but FROM.
 */
export function readDockerfile(text) {
  const lines = text
    .replaceAll(/\\\n\s*/gu, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  /** @type {Stage[]} */
  const stages = [];
  for (const line of lines) {
    const [instruction = '', ...words] = line.split(' ');
    const rest = words.join(' ').trim();
    if (instruction === 'FROM') {
      const [image = '', , name] = rest.split(/\s+/u);
      stages.push({ image, name, steps: [] });
      continue;
    }
    const stage = stages.at(-1);
    if (!stage) throw new Error(`Before any FROM: ${line}`);
    stage.steps.push({ instruction, rest });
  }
  return stages;
}

/**
 * Reads the command at the end of a step, in its JSON form: without a shell, which would not hand signals on.
 *
 * @param {Stage} stage A stage.
 * @param {'CMD' | 'HEALTHCHECK'} instruction Instruction of the command.
 * @returns {string[]} The command.
 * @throws {Error} When there is none, or it has another form.
 */
export function commandOf({ steps }, instruction) {
  const rest = steps.find((step) => step.instruction === instruction)?.rest ?? '';
  const command = /** @type {unknown} */ (JSON.parse(rest.slice(rest.indexOf('['))));
  return /** @type {string[]} */ (command);
}

/**
 * Reads the variables that a stage sets.
 *
 * @param {Stage} stage A stage.
 * @returns {Record<string, string>} Their values.
 */
export function environmentOf({ steps }) {
  const words = steps
    .filter(({ instruction }) => instruction === 'ENV')
    .flatMap(({ rest }) => rest.split(/\s+/u));
  return Object.fromEntries(
    words.map((word) => {
      const end = word.indexOf('=');
      return [word.slice(0, end), word.slice(end + 1)];
    }),
  );
}
