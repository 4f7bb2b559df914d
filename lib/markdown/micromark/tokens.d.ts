import type { Mark } from './mark';

declare module 'mdast' {
  interface PhrasingContentMap {
    mark: Mark;
  }
  interface RootContentMap {
    mark: Mark;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mark: 'mark';
    markSequence: 'markSequence';
    markSequenceTemporary: 'markSequenceTemporary';
    markText: 'markText';
    bareAddress: 'bareAddress';
    bareAddressText: 'bareAddressText';
  }
}
