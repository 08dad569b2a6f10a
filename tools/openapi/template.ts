import type { Definition } from "../../src/worker/http/definition.ts";

/** The path of an address as OpenAPI writes it. */
export function templateOf({ path, template }: Pick<Definition, "path" | "template">): string {
  return template ?? path.replace(/:(\w+)(?:\{[^}]*\})?/g, "{$1}");
}
