import { describe, expect, it } from 'vitest';
import { readReaderRuntime } from './reader-runtime-switch.mjs';
import { replaceRuntime } from './reader-runtime.mjs';

/** A page's manifest as Next 16.4.5 writes it. */
const manifest = {
  devFiles: [],
  polyfillFiles: ['static/chunks/polyfill.js'],
  lowPriorityFiles: [],
  rootMainFiles: ['static/chunks/react.js', 'static/chunks/runtime.js'],
  pages: {},
  rootMainFilesTree: {},
  pagesChunkGroupBootstrapParams: { '/page': { otherChunks: [], runtimeModuleIds: [1] } },
  chunkLoadingGlobal: 'TURBOPACK',
};

describe('replaceRuntime', () => {
  it('leaves the reader’s script alone to start a page', () => {
    expect(replaceRuntime(manifest, 'static/reader/reader.js')).toEqual({
      devFiles: [],
      polyfillFiles: [],
      lowPriorityFiles: [],
      rootMainFiles: ['static/reader/reader.js'],
      pages: {},
      rootMainFilesTree: {},
      chunkLoadingGlobal: 'TURBOPACK',
    });
  });

  it.each([
    { ...manifest, rootMainFiles: [] },
    { ...manifest, rootMainFiles: undefined },
    { ...manifest, rootMainFilesTree: { '/page': ['x.js'] } },
    { ...manifest, polyfillFiles: undefined },
    { ...manifest, pagesChunkGroupBootstrapParams: undefined },
    {},
  ])('ends the build when Next has changed inside (%#)', (changed) => {
    expect(() => replaceRuntime(changed, 'x.js')).toThrow(/READER_RUNTIME=next/u);
  });
});

describe('readReaderRuntime', () => {
  it('is the reader’s script unless Next’s runtime is asked for', () => {
    expect([undefined, '', 'reader', 'next'].map(readReaderRuntime)).toEqual([
      'reader',
      'reader',
      'reader',
      'next',
    ]);
  });

  it('refuses another value', () => {
    expect(() => readReaderRuntime('react')).toThrow(/"react"/u);
  });
});
