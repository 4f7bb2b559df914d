/** One window of an engine, and what a check does in it. */
export type Tab = {
  /** The engine's name and version. */
  engine: string;
  /** Opens a page of the site, and waits until it has loaded. */
  open: (path: string) => Promise<void>;
  /** Runs a function in the page: it sees what it is given, and nothing around it. */
  run: <Given, Result>(
    script: (given: Given) => Result | Promise<Result>,
    given: Given,
  ) => Promise<Result>;
  /** Presses the first element that a selector finds. */
  click: (selector: string) => Promise<void>;
  /** Types into what has the focus. */
  type: (text: string) => Promise<void>;
  /** Presses a key, by its name in `KeyboardEvent.key`. */
  press: (key: string) => Promise<void>;
  /** Makes the window so large, in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
  /** The page on paper, as a PDF; absent where the engine's driver cannot print. */
  print?: () => Promise<Uint8Array>;
  /** Closes the engine. */
  close: () => Promise<void>;
};

/**
 * The text of a program that runs a function in a page.
 * @param script the function; it may not use what stands around it
 * @param given its argument, as an expression
 */
export function inPage(script: (given: never) => unknown, given: string): string {
  // `__name` is esbuild's helper, which keeps the names of functions.
  return `((__name) => (${String(script)})(${given}))((each) => each)`;
}
