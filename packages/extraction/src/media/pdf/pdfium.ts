// PDFium as a WebAssembly module, started without its JavaScript wrapper: that one starts asynchronously, and extraction
// is synchronous. It is given no clock, no network and no files but one font.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fontFolder } from "./font-folder.js";

/** Memory a document may take, in bytes, beside three times its own size. A bomb ends here, as a trap: within seconds. */
const mostMemory = 96 * 1024 * 1024;
/** An instance that has grown beyond this is given up after its document, so that the memory comes back. */
const keptMemory = 48 * 1024 * 1024;
const wasmPage = 65_536;

type Call = (...values: number[]) => number;

/** The functions of PDFium's public headers (fpdfview.h, fpdf_text.h, fpdf_edit.h) that are called here. */
const functions = [
  "FPDF_InitLibrary",
  "FPDF_LoadMemDocument",
  "FPDF_GetLastError",
  "FPDF_CloseDocument",
  "FPDF_GetPageCount",
  "FPDF_LoadPage",
  "FPDF_ClosePage",
  "FPDF_GetPageBoundingBox",
  "FPDFText_LoadPage",
  "FPDFText_ClosePage",
  "FPDFText_CountChars",
  "FPDFText_GetUnicode",
  "FPDFText_IsGenerated",
  "FPDFText_GetLooseCharBox",
  "FPDFText_GetCharOrigin",
  "FPDFText_GetFontSize",
  "FPDFText_GetMatrix",
  "FPDFPage_CountObjects",
  "FPDFPage_GetObject",
  "FPDFPageObj_GetType",
  "FPDFPageObj_GetMatrix",
  "FPDFFormObj_CountObjects",
  "FPDFFormObj_GetObject",
  "FPDFPath_GetDrawMode",
  "FPDFPath_CountSegments",
  "FPDFPath_GetPathSegment",
  "FPDFPathSegment_GetPoint",
  "FPDFPathSegment_GetType",
  "FPDFPathSegment_GetClose",
  "malloc",
  "free",
  "setThrew",
  "emscripten_stack_get_current",
  "_emscripten_stack_restore",
  "__wasm_call_ctors",
] as const;

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

type Exports = Readonly<Record<(typeof functions)[number], Call>> & {
  readonly memory: Memory;
  readonly __indirect_function_table: { get(index: number): Call };
};

interface WebAssemblyApi {
  readonly Module: (new (
    bytes: Uint8Array,
  ) => object) & {
    imports(module: object): { readonly module: string; readonly name: string }[];
  };
  readonly Instance: new (
    module: object,
    imports: Record<string, Record<string, Call>>,
  ) => { readonly exports: Exports };
  readonly RuntimeError: new (message: string) => Error;
}

// TypeScript knows WebAssembly only as a part of the browser.
const { Module, Instance, RuntimeError } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;

/** PDFium's functions, and its memory where they leave their answers. */
export interface Pdfium {
  readonly call: Exports;
  /** Views of the memory as it is now: they go stale whenever a function lets it grow. */
  readonly bytes: Uint8Array;
  readonly floats: Float32Array;
  readonly doubles: Float64Array;
}

let compiled: object | null = null;
let running: Exports | null = null;
let limit = mostMemory;

/**
 * Runs `work` with PDFium on a document of `size` bytes. Null where the module trapped, i.e. a document made it run out of memory or stack, or led it
 * astray; it is started afresh then. Any other exception is a bug of ours and passes through.
 */
export function withPdfium<Result>(size: number, work: (pdfium: Pdfium) => Result): Result | null {
  const exports = running ?? start();
  running = exports;
  limit = mostMemory + 3 * size;
  try {
    const result = work(viewsOf(exports));
    if (exports.memory.buffer.byteLength > keptMemory) running = null;
    return result;
  } catch (error) {
    running = null;
    if (error instanceof RuntimeError || isStackOverflow(error) || error === longJump) return null;
    throw error;
  }
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes("call stack");
}

function viewsOf(call: Exports): Pdfium {
  let { buffer } = call.memory;
  let bytes = new Uint8Array(buffer);
  let floats = new Float32Array(buffer);
  let doubles = new Float64Array(buffer);
  const refresh = () => {
    if (buffer === call.memory.buffer) return;
    buffer = call.memory.buffer;
    bytes = new Uint8Array(buffer);
    floats = new Float32Array(buffer);
    doubles = new Float64Array(buffer);
  };
  return {
    call,
    get bytes() {
      refresh();
      return bytes;
    },
    get floats() {
      refresh();
      return floats;
    },
    get doubles() {
      refresh();
      return doubles;
    },
  };
}

/** What C's longjmp throws, caught by the `invoke_` function that called. */
const longJump = Number.POSITIVE_INFINITY;
const noSuchFile = -44;

function start(): Exports {
  compiled ??= new Module(readFileSync(createRequire(import.meta.url).resolve("@hyzyla/pdfium/pdfium.wasm")));
  const imports: Record<string, Record<string, Call>> = {};
  const files = fontFolder(() => new Uint8Array(exports.memory.buffer));
  for (const { module, name } of Module.imports(compiled)) {
    imports[module] ??= {};
    imports[module][name] = files[name] ?? hostCall(name, () => exports);
  }
  const { exports } = new Instance(compiled, imports);
  exports.__wasm_call_ctors();
  exports.FPDF_InitLibrary();
  return exports;
}

/** What the module is given for a function that it asks of its host: everything of a system's says no. */
function hostCall(name: string, module: () => Exports): Call {
  if (name.startsWith("invoke_"))
    return (index = 0, ...values) => {
      const call = module();
      const stack = call.emscripten_stack_get_current();
      try {
        return call.__indirect_function_table.get(index)(...values);
      } catch (error) {
        if (error !== longJump) throw error;
        call._emscripten_stack_restore(stack);
        return call.setThrew(1, 0);
      }
    };
  switch (name) {
    case "_emscripten_throw_longjmp":
      return () => {
        throw longJump;
      };
    case "_abort_js":
      return () => {
        throw new RuntimeError("aborted");
      };
    case "emscripten_resize_heap":
      return (size = 0) => grow(module().memory, size);
    case "emscripten_date_now":
    case "environ_sizes_get":
    case "environ_get":
    case "_tzset_js":
    case "_gmtime_js":
    case "_localtime_js":
      return () => 0;
    default:
      return () => noSuchFile;
  }
}

function grow(memory: Memory, size: number): number {
  const wanted = size >>> 0;
  if (wanted > limit) return 0;
  try {
    memory.grow(Math.ceil((wanted - memory.buffer.byteLength) / wasmPage));
    return 1;
  } catch {
    return 0;
  }
}
