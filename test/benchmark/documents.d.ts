/** The documents of a folder, as they are, PDF aside. */
export function documentsOf(folder: string): { name: string; bytes: Buffer }[];
/** `count` unique documents made from those of `folder` (by default samples/raw), in turn. */
export function variants(count: number, folder?: string): Generator<{ name: string; bytes: Buffer }>;
