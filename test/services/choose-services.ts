import { readEnvironment } from "@gongkai/contracts";
import { versionOf } from "@gongkai/local";
import { engineAnswers, missingImage } from "./container-images.js";
import type { ServicesKind } from "./test-services.js";

/** Where servers come from, or why there are none. */
export type Choice = { readonly kind: ServicesKind } | { readonly kind: "none"; readonly why: string };

/**
 * Containers where a Docker engine answers and all images are to be had, else processes of this machine where Java 17
 * and Maven are, else none. GONGKAI_TEST_SERVICES forces one.
 */
export async function chooseServices(): Promise<Choice> {
  const forced = readEnvironment(process.env).GONGKAI_TEST_SERVICES;
  if (forced) return { kind: forced };
  const noContainers = await whyNoContainers();
  if (noContainers === undefined) return { kind: "containers" };
  const notNative = await whyNotNative();
  return notNative === undefined ? { kind: "native" } : { kind: "none", why: `${noContainers}; ${notNative}` };
}

async function whyNoContainers(): Promise<string | undefined> {
  if (!(await engineAnswers())) return "no Docker engine answers";
  const image = await missingImage();
  return image && `the image ${image} cannot be had`;
}

/** Why servers cannot be processes of this machine; undefined where they can. */
export async function whyNotNative(): Promise<string | undefined> {
  const java = await versionOf("java");
  if (Number(/\d+/.exec(java ?? "")?.[0] ?? 0) < 17) return "there is no Java 17";
  return (await versionOf("mvn")) === undefined ? "there is no Maven" : undefined;
}
