/** The part of html-purify that the tests use; it comes without types. */
declare module 'html-purify/tests/test-vectors.js' {
  export const html5secVectors: readonly { readonly input: string }[];
}
