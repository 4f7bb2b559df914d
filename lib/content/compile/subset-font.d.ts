declare module 'subset-font' {
  /** Cuts a font down to the glyphs of a text (https://github.com/papandreou/subset-font#readme). */
  // eslint-disable-next-line import-x/no-default-export -- so it is in the package
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype' },
  ): Promise<Buffer>;
}
