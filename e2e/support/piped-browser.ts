import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../../scripts/lib/browser-flags.mjs';
import { findBrowser } from '../../scripts/lib/browser.mjs';

/** Message of Chromium: the reply to a command, or an event. */
type Message = {
  id?: number;
  method?: string;
  sessionId?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
};

/** Whether an event is the one that is waited for. */
type Matches = (params: Record<string, unknown>) => boolean;

/**
 * Chromium without Playwright, which forbids prerendering in every page that it drives: commands and
 * events of the DevTools protocol (https://chromedevtools.github.io/devtools-protocol/) on a pipe.
 */
export class PipedBrowser {
  readonly #commands: Writable;
  readonly #waiting = new Set<(message: Message) => void>();
  #lastId = 0;
  /** Ends it, and removes its profile. */
  readonly close: () => Promise<void>;

  private constructor(commands: Writable, replies: Readable, close: () => Promise<void>) {
    this.#commands = commands;
    this.close = close;
    let rest = '';
    replies.setEncoding('utf8').on('data', (chunk: string) => {
      const messages = (rest + chunk).split('\0');
      rest = messages.pop() ?? '';
      for (const text of messages)
        for (const listener of this.#waiting) listener(JSON.parse(text) as Message);
    });
  }

  /** Starts it, without a window. */
  static async start(): Promise<PipedBrowser> {
    const profile = await mkdtemp(path.join(tmpdir(), 'piped-browser-'));
    const executable = (await findBrowser()) ?? chromium.executablePath();
    const flags = ['--headless=new', '--remote-debugging-pipe', '--no-first-run'];
    const child = spawn(executable, [...flags, `--user-data-dir=${profile}`, ...BROWSER_FLAGS], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const [, , , commands, replies] = child.stdio;
    return new PipedBrowser(commands as Writable, replies as Readable, async () => {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });
  }

  /**
   * Sends a command.
   *
   * @param sessionId of the page that it is for; absent for the browser itself
   * @returns its result
   * @throws {Error} when Chromium refuses it
   */
  async send(
    method: string,
    params: Record<string, unknown> = {},
    sessionId?: string,
  ): Promise<Record<string, unknown>> {
    const id = ++this.#lastId;
    const reply = this.#next((message) => message.id === id);
    this.#commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result = {}, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /**
   * Waits for an event.
   *
   * @returns parameters of the event
   */
  async event(method: string, matches: Matches = () => true): Promise<Record<string, unknown>> {
    const isMeant = (message: Message) =>
      message.method === method && matches(message.params ?? {});
    return (await this.#next(isMeant)).params ?? {};
  }

  /**
   * Reads a value in a page.
   *
   * @param expression JavaScript; what it gives must be JSON
   * @throws {Error} when it throws one
   */
  async evaluate(expression: string, sessionId: string): Promise<unknown> {
    const parameters = { expression, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', parameters, sessionId);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value?: unknown }).value;
  }

  /**
   * Opens a page and waits until it has loaded. By way of its tab, which is told of pages that are
   * prerendered for it; a page that is attached to by itself prerenders none.
   *
   * @returns its session
   */
  async open(url: string): Promise<string> {
    const { targetId } = await this.send('Target.createTarget', {
      url: 'about:blank',
      forTab: true,
    });
    const { sessionId: tab } = await this.send('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const attached = this.event('Target.attachedToTarget');
    const auto = { autoAttach: true, flatten: true, waitForDebuggerOnStart: false };
    await this.send('Target.setAutoAttach', auto, String(tab));
    const session = String((await attached).sessionId);
    await this.send('Page.enable', {}, session);
    const loaded = this.event('Page.loadEventFired');
    await this.send('Page.navigate', { url }, session);
    await loaded;
    return session;
  }

  #next(matches: (message: Message) => boolean): Promise<Message> {
    return new Promise((resolve) => {
      const listener = (message: Message) => {
        if (!matches(message)) return;
        this.#waiting.delete(listener);
        resolve(message);
      };
      this.#waiting.add(listener);
    });
  }
}
