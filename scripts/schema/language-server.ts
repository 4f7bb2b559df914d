import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** Language server, asked for what it says of a place in a document, and of the whole. */
export type LanguageServer = {
  /** Opens a document, and waits for what is found in it. */
  findings: (name: string, text: string) => Promise<string[]>;
  /** Gives what is shown at a place, in Markdown. */
  hover: (name: string, line: number, character: number) => Promise<string>;
  /** Lists what is offered at a place. */
  completions: (name: string, line: number, character: number) => Promise<string[]>;
  /** Ends it. */
  stop: () => void;
};

/** The part of the package `vscode-jsonrpc` that is used; it is installed beside the server. */
type Connection = {
  onRequest: (method: string, answer: (asked: never) => unknown) => void;
  onNotification: (method: string, hear: (told: never) => void) => void;
  sendRequest: (method: string, asked: object) => Promise<unknown>;
  sendNotification: (method: string, told: object) => Promise<void>;
  listen: () => void;
  dispose: () => void;
};
type JsonRpc = { createMessageConnection: (from: Readable, to: Writable) => Connection };

type Diagnostics = { uri: string; diagnostics: { message: string }[] };
type Hover = { contents: { value: string } } | null;
type Completions = { items: { label: string }[] } | { label: string }[] | null;

/**
 * Starts the YAML language server, as an editor does (https://microsoft.github.io/language-server-protocol).
 * @param folder folder in which it is installed
 * @param schemas addresses of schemas, with the names of the documents that they are of
 */
export async function startLanguageServer(
  folder: string,
  schemas: Readonly<Record<string, readonly string[]>>,
): Promise<LanguageServer> {
  const installed = createRequire(path.join(folder, 'package.json'));
  const rpc = installed('vscode-jsonrpc/node') as JsonRpc;
  const program = installed.resolve('yaml-language-server/out/server/src/server.js');
  const server = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = rpc.createMessageConnection(server.stdout, server.stdin);
  const waiting = new Map<string, (messages: string[]) => void>();
  const settings = {
    yaml: {
      schemas,
      validate: true,
      hover: true,
      completion: true,
      schemaStore: { enable: false },
    },
  };
  const sections: Readonly<Record<string, unknown>> = settings;
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => sections[section] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: Diagnostics) => {
      waiting.get(uri)?.(diagnostics.map(({ message }) => message));
    },
  );
  connection.listen();
  const capabilities = {
    textDocument: { hover: {}, completion: {}, publishDiagnostics: {} },
    workspace: { configuration: true },
  };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });
  const uriOf = (name: string) => `file:///content/${name}`;
  const at = (name: string, line: number, character: number) => ({
    textDocument: { uri: uriOf(name) },
    position: { line, character },
  });
  return {
    findings: async (name, text) => {
      const found = new Promise<string[]>((resolve) => waiting.set(uriOf(name), resolve));
      const textDocument = { uri: uriOf(name), languageId: 'yaml', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      return found;
    },
    hover: async (name, line, character) => {
      const hover = (await connection.sendRequest(
        'textDocument/hover',
        at(name, line, character),
      )) as Hover;
      return hover?.contents.value ?? '';
    },
    completions: async (name, line, character) => {
      const offered = (await connection.sendRequest(
        'textDocument/completion',
        at(name, line, character),
      )) as Completions;
      const items = Array.isArray(offered) ? offered : (offered?.items ?? []);
      return items.map(({ label }) => label);
    },
    stop: () => {
      connection.dispose();
      server.kill();
    },
  };
}
