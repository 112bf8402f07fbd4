import { createHash, hash, type Hash } from 'node:crypto';

/** 96 bits of SHA-256: enough to tell the files of a site apart, and it is no safeguard. */
export const digestOf = (content: string | Buffer): string => shorten(hash('sha256', content, 'base64url'));

/** The same of a file that is digested piece by piece. */
export const startDigest = (): Hash => createHash('sha256');
export const endDigest = (digest: Hash): string => shorten(digest.digest('base64url'));

const shorten = (digest: string): string => digest.slice(0, 16);
