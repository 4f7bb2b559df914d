/* eslint-disable @typescript-eslint/consistent-type-definitions -- a module's types are extended by merging interfaces */
import type { Literal, Parent, PhrasingContent } from 'mdast';
import type { LiquidTag } from './liquid/tags';

/** A formula in a line of text. */
export interface InlineMath extends Literal {
  /** Its type. */
  type: 'inlineMath';
}

/** A formula that stands by itself. */
export interface MathBlock extends Literal {
  /** Its type. */
  type: 'math';
}

/** A list of attributes as written between `{:` and `}`; a block is on lines of its own. */
export interface AttributeList extends Literal {
  /** Its type. */
  type: 'attributeList';
}

/** Content between the tags of an extension of kramdown: `{::comment}…{:/comment}`. */
export interface KramdownExtension extends Literal {
  /** Its type. */
  type: 'kramdownExtension';
  /** Whether it is HTML for the page, `{::nomarkdown}`; nothing else is shown. */
  shown: boolean;
  /** Offset of the value from the start of the node: the length of the opening tag. */
  offset: number;
}

/** Comment that only the editor sees: `%%…%%`. */
export interface Remark extends Literal {
  /** Its type. */
  type: 'remark';
}

/** Note where it is referred to: `^[…]`. The parser takes it out of the line. */
export interface InlineNote extends Parent {
  /** Its type. */
  type: 'inlineNote';
  /** Text of the note. */
  children: PhrasingContent[];
}

/** Definition of an abbreviation: `*[HTML]: Hypertext Markup Language`. */
export interface AbbreviationDefinition extends Literal {
  /** Its type. */
  type: 'abbreviationDefinition';
  /** The abbreviation. */
  label: string;
}

/** An abbreviation in text. */
export interface Abbreviation extends Literal {
  /** Its type. */
  type: 'abbreviation';
  /** Its long form. */
  title: string;
}

declare module 'mdast' {
  interface RootData {
    /** Liquid that means nothing here; it is not in the tree. */
    liquid?: LiquidTag[];
  }
  interface BlockquoteData {
    /** Length of the first line of a container, `::: tip`. */
    opening?: number;
    /** Of a container: its marker as a callout begins. */
    marker?: string;
  }
  interface RootContentMap {
    abbreviation: Abbreviation;
    abbreviationDefinition: AbbreviationDefinition;
    attributeList: AttributeList;
    inlineMath: InlineMath;
    inlineNote: InlineNote;
    kramdownExtension: KramdownExtension;
    math: MathBlock;
    remark: Remark;
  }
  interface PhrasingContentMap {
    abbreviation: Abbreviation;
    attributeList: AttributeList;
    inlineMath: InlineMath;
    inlineNote: InlineNote;
    kramdownExtension: KramdownExtension;
    remark: Remark;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    abbreviationDefinition: 'abbreviationDefinition';
    attributeList: 'attributeList';
    box: 'box';
    boxTag: 'boxTag';
    container: 'container';
    containerFence: 'containerFence';
    containerLine: 'containerLine';
    containerTitle: 'containerTitle';
    inlineMath: 'inlineMath';
    inlineMathData: 'inlineMathData';
    inlineNote: 'inlineNote';
    inlineNoteMark: 'inlineNoteMark';
    kramdownExtension: 'kramdownExtension';
    kramdownExtensionData: 'kramdownExtensionData';
    kramdownTableRows: 'kramdownTableRows';
    math: 'math';
    mathData: 'mathData';
    remark: 'remark';
    remarkData: 'remarkData';
    wikiImage: 'wikiImage';
    wikiLink: 'wikiLink';
    wikiLinkText: 'wikiLinkText';
  }
}
