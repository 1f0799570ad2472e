/** The part of the library that is used; it comes without types. */
declare module 'word-extractor' {
  interface Options {
    /** Should marks that ASCII has not be replaced by some that it has? */
    readonly filterUnicode?: boolean
  }
  interface WordDocument {
    getBody(options?: Options): string
    getFootnotes(options?: Options): string
    getEndnotes(options?: Options): string
    getTextboxes(options?: Options & { readonly includeHeadersAndFooters?: boolean }): string
  }
  // biome-ignore lint/style/noDefaultExport: the library has one.
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>
  }
}
