import { expect, it } from "vitest";
import { isEmbed } from "../../src/worker/http/embedPolicy.ts";

it.each(["/embed/visits", "/embed", "/embed/", "/de/embed/visits", "/FA/embed/visits", "/fa-IR/embed/visits", "/de/embed"])(
  "%s answers frames",
  (path) => expect(isEmbed(path)).toBe(true),
);

it.each(["/", "/embed.js", "/embedding", "/charts/embed", "/v1/embed/x", "/numbers/embed", "/de/embed.js", "/en/charts/embed/x"])(
  "%s does not",
  (path) => expect(isEmbed(path)).toBe(false),
);
