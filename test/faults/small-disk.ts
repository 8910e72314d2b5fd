import { execFileSync } from "node:child_process";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "../integration/gongkai.js";

export interface SmallDisk {
  readonly folder: string;
  /** Makes room. */
  grow(): void;
}

/** A small file system of its own until the test is over, or why there is none. */
export function smallDisk(mebibytes: number): SmallDisk | string {
  if (process.getuid?.() !== 0) return "a small disk can be mounted by root only";
  const folder = temporaryFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${mebibytes}m`, "tmpfs", folder], { stdio: "pipe" });
  } catch (error) {
    return `no small disk can be mounted here (${String(error)})`;
  }
  onTestFinished(() => void execFileSync("umount", ["--lazy", folder]));
  return { folder, grow: () => execFileSync("mount", ["-o", "remount,size=300m", folder]) };
}
