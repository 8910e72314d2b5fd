// The container of old Office files ([MS-CFB]): streams as chains of sectors, like a small file system.

const endOfChain = 0xfffffffa;
const entrySize = 128;
const mostEntries = 10_000;

/** A compound file's streams by name. Null where the container is damaged. */
export function openCompoundFile(bytes: Uint8Array): ((name: string) => Uint8Array | null) | null {
  if (bytes.length < 1536) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorShift = view.getUint16(0x1e, true);
  const miniShift = view.getUint16(0x20, true);
  if ((sectorShift !== 9 && sectorShift !== 12) || miniShift !== 6) return null;
  const file = new CompoundFile(bytes, view, 1 << sectorShift, 1 << miniShift);
  return (name) => file.stream(name);
}

interface Entry {
  readonly name: string;
  readonly isRoot: boolean;
  readonly start: number;
  readonly size: number;
}

class CompoundFile {
  private readonly sectors: number;
  private readonly fat: number[] = [];
  private readonly entries: Entry[];
  private readonly miniFat: number[];
  private readonly mini: Uint8Array;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly view: DataView,
    private readonly sectorSize: number,
    private readonly miniSize: number,
  ) {
    this.sectors = Math.floor(bytes.length / sectorSize);
    for (const sector of this.fatSectors()) this.fat.push(...this.numbers(this.sector(sector)));
    this.entries = entriesOf(this.chain(view.getUint32(0x30, true)));
    this.miniFat = this.numbers(this.chain(view.getUint32(0x3c, true)));
    const root = this.entries.find(({ isRoot }) => isRoot);
    this.mini = root === undefined ? new Uint8Array() : this.chain(root.start);
  }

  stream(name: string): Uint8Array | null {
    const entry = this.entries.find((each) => each.name === name);
    if (entry === undefined) return null;
    const isMini = entry.size < this.view.getUint32(0x38, true);
    const whole = isMini ? this.miniChain(entry.start) : this.chain(entry.start);
    return whole.subarray(0, entry.size);
  }

  /** Which sectors hold the table of chains: the first 109 are named in the header, the others in a chain of their own. */
  private fatSectors(): number[] {
    const named: number[] = [];
    for (let i = 0; i < 109; i++) named.push(this.view.getUint32(0x4c + 4 * i, true));
    let next = this.view.getUint32(0x44, true);
    for (let seen = 0; next < endOfChain && seen < this.sectors; seen++) {
      const numbers = this.numbers(this.sector(next));
      named.push(...numbers.slice(0, -1));
      next = numbers.at(-1) ?? endOfChain;
    }
    return named.filter((sector) => sector < this.sectors);
  }

  private sector(index: number): Uint8Array {
    const at = (index + 1) * this.sectorSize;
    return this.bytes.subarray(at, at + this.sectorSize);
  }

  private numbers(bytes: Uint8Array): number[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
  }

  private chain(start: number): Uint8Array {
    return joined(start, this.fat, this.sectors, (index) => this.sector(index));
  }

  private miniChain(start: number): Uint8Array {
    const count = Math.ceil(this.mini.length / this.miniSize);
    return joined(start, this.miniFat, count, (index) =>
      this.mini.subarray(index * this.miniSize, (index + 1) * this.miniSize),
    );
  }
}

/** A chain's sectors in one; a chain that goes in circles ends after as many as there are. */
function joined(
  start: number,
  next: readonly number[],
  count: number,
  sector: (index: number) => Uint8Array,
): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = start; at < count && parts.length < count; at = next[at] ?? endOfChain) parts.push(sector(at));
  return Buffer.concat(parts);
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + entrySize <= directory.length && entries.length < mostEntries; at += entrySize) {
    const length = Math.min(view.getUint16(at + 64, true), 64);
    const name = Buffer.from(directory.subarray(at, at + Math.max(0, length - 2))).toString("utf16le");
    entries.push({
      name,
      isRoot: directory[at + 66] === 5,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
