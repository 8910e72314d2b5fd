import { createHash, timingSafeEqual } from "node:crypto";
import { ClickHouseException } from "../engine/exception.js";
import type { Access } from "../messages.js";

/** How a request says who asks, in the three ways that ClickHouse knows. */
export interface Credentials {
  readonly authorization: string | undefined;
  readonly user: string | undefined;
  readonly key: string | undefined;
}

/** Throws ClickHouse's error 516 (HTTP 403) unless the credentials are those of `access`. */
export function checkCredentials(given: Credentials, access: Access): void {
  const { user, password } = basic(given.authorization) ?? { user: given.user, password: given.key };
  const name = user || "default";
  const known = name === access.user;
  if (known && (access.password === undefined || same(password ?? "", access.password))) return;
  throw new ClickHouseException(
    516,
    "AUTHENTICATION_FAILED",
    `${name}: Authentication failed: password is incorrect, or there is no user with such name.`,
  );
}

function basic(header: string | undefined): { user: string; password: string } | undefined {
  const encoded = /^Basic\s+(\S+)$/i.exec(header ?? "")?.[1];
  if (!encoded) return undefined;
  const [user = "", ...password] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  return { user, password: password.join(":") };
}

const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (value: string): Buffer => createHash("sha256").update(value).digest();
