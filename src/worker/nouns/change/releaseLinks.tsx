import type { Edition } from "../../../edition/edition.ts";

/** The ways to a release: its pages, and its files; the descriptor is that of the package, whose tables open from its own address. */
export function ReleaseLinks({ edition: { urls, words }, version }: { edition: Edition; version: string }) {
  const w = words.changes;
  return (
    <p>
      <a href={urls.pinnedTo(version).home()}>{w.pages}</a>
      {" · "}
      <a href={urls.data("releases", version, "archive.zip")}>{w.files}</a>
      {" · "}
      <a href={urls.data("releases", version, "package", "datapackage.json")}>{w.descriptor}</a>
    </p>
  );
}
