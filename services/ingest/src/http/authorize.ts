import { createHash, timingSafeEqual } from "node:crypto";
import { Refusal } from "./refusal.js";

/**
 * A check of `Authorization: Bearer TOKEN` headers that takes the same time whatever is wrong with them.
 * @throws Refusal unauthorized
 */
export function bearerCheck(token: string): (header: string | undefined) => void {
  const wanted = digest(token);
  return (header) => {
    const given = /^Bearer +(\S+) *$/i.exec(header ?? "")?.[1] ?? "";
    if (timingSafeEqual(digest(given), wanted) && given !== "") return;
    throw new Refusal("unauthorized", "Authorization: Bearer TOKEN is missing or wrong.", {
      "WWW-Authenticate": "Bearer",
    });
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
