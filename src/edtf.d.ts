/** The part of `edtf` that Dossier uses; the package ships no types. */
declare module 'edtf' {
  interface Extended {
    /** The first and the last millisecond it can mean, in UTC; infinite where an interval is open. */
    readonly min: number;
    readonly max: number;
  }
  /** Parses a date in EDTF. @throws where the text is none. */
  export default function edtf(text: string): Extended;
}
