import { boxFont } from "./box-font.js";

/** What PDFium's module asks of a file system, answered: one folder, with one font in it. */
export type FileCalls = Readonly<Record<string, (...values: number[]) => number>>;

const folder = "/usr/share/fonts";
const file = "box.ttf";
const folderNumber = 3;
const fileNumber = 4;
const noSuchFile = -44;
const folderMode = 0o40555;
const fileMode = 0o100444;
/** Size of a folder's entry, and where its parts are, as Emscripten lays them out. */
const entry = { size: 280, length: 16, type: 18, name: 19, regular: 8 } as const;

let font: Uint8Array | null = null;

/** `memory`: the module's bytes as they are now. */
export function fontFolder(memory: () => Uint8Array): FileCalls {
  font ??= boxFont();
  const content = font;
  let listed = false;
  let at = 0;
  const view = () => new DataView(memory().buffer);
  const textAt = (place: number) => {
    const bytes = memory();
    return Buffer.from(bytes.subarray(place, bytes.indexOf(0, place))).toString("latin1");
  };
  const stat = (path: number, place: number) => {
    const name = textAt(path);
    if (name !== folder && name !== `${folder}/${file}`) return noSuchFile;
    memory().fill(0, place, place + 96);
    view().setUint32(place + 4, name === folder ? folderMode : fileMode, true);
    view().setUint32(place + 24, name === folder ? 0 : content.length, true);
    return 0;
  };
  return {
    __syscall_openat: (_, path = 0) => {
      const name = textAt(path);
      if (name === folder) {
        listed = false;
        return folderNumber;
      }
      at = 0;
      return name === `${folder}/${file}` ? fileNumber : noSuchFile;
    },
    __syscall_getdents64: (_, place = 0) => {
      if (listed) return 0;
      listed = true;
      memory().fill(0, place, place + entry.size);
      view().setUint16(place + entry.length, entry.size, true);
      memory()[place + entry.type] = entry.regular;
      memory().set(Buffer.from(file, "latin1"), place + entry.name);
      return entry.size;
    },
    __syscall_stat64: stat,
    __syscall_lstat64: stat,
    __syscall_fcntl64: () => 0,
    fd_close: () => 0,
    fd_read: (_, vectors = 0, count = 0, readAt = 0) => {
      let read = 0;
      for (let i = 0; i < count; i++) {
        const place = view().getUint32(vectors + 8 * i, true);
        const part = content.subarray(at, at + view().getUint32(vectors + 8 * i + 4, true));
        memory().set(part, place);
        at += part.length;
        read += part.length;
      }
      view().setUint32(readAt, read, true);
      return 0;
    },
    fd_seek: (_, offset = 0, from = 0, newPlace = 0) => {
      at = (from === 0 ? 0 : from === 1 ? at : content.length) + Number(offset);
      view().setBigInt64(newPlace, BigInt(at), true);
      return 0;
    },
  };
}
