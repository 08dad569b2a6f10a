import { changedPage } from "../../../edition/changedUrls.ts";
import type { Urls } from "../../../edition/urls.ts";
import type { ChangedNoun } from "../../../model/change.ts";

/** The id of what changed, with the way to where it stands. */
export function ChangedRow({ urls, noun, id }: { urls: Urls; noun: ChangedNoun; id: string }) {
  const page = changedPage(urls, noun, id);
  if (page === null) return <code>{id}</code>;
  return (
    <a href={page}>
      <code>{id}</code>
    </a>
  );
}
