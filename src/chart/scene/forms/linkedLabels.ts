import type { FormLink, FormText } from "./formScene.ts";

/** Labels of which those that name one of some data are parts of the links that these have: who points at the words means the mark. */
export function withLinkedLabels(labels: FormText[], data: readonly { id: string }[], links: readonly FormLink[]): FormText[] {
  const own = new Set(data.map(({ id }) => id));
  const linked = new Set(links.flatMap(({ id }) => (own.has(id) ? [id] : [])));
  return labels.map((label) => (label.of !== null && linked.has(label.of) ? { ...label, isInLink: true } : label));
}
