import { styleText } from 'node:util';

/** What may be done to a text on a terminal. */
export type Style = Parameters<typeof styleText>[0];

/** Gives a text a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** @returns a painter for a stream: one that does nothing where the stream is no terminal, or `NO_COLOR` is set */
export const paintFor = (stream: NodeJS.WriteStream): Paint =>
  stream.isTTY && !process.env['NO_COLOR'] ? paintAlways : paintNever;

export const paintNever: Paint = (_, text) => text;

const paintAlways: Paint = (style, text) => styleText(style, text, { validateStream: false });
