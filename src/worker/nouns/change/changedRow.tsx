import { changedPage } from "../../../edition/changedUrls.ts";
import type { Urls } from "../../../edition/urls.ts";
import type { ChangedNoun } from "../../../model/change.ts";
import { Foreign } from "../../frame/foreign.tsx";

/**
 * What changed, with the way to where it stands: by its name in a reader's words, where it has one, and by its id.
 *
 * @param urls null of what stands nowhere any more
 */
export function ChangedRow({ urls, noun, id, name }: { urls: Urls | null; noun: ChangedNoun; id: string; name: RowName | null }) {
  const code = <code>{id}</code>;
  const shown = name === null ? code : <Foreign lang={name.lang}>{name.text}</Foreign>;
  const page = urls === null ? null : changedPage(urls, noun, id);
  return (
    <>
      {page === null ? shown : <a href={page}>{shown}</a>}
      {name !== null && <> {code}</>}
    </>
  );
}

/** A name, and the language that it is in; null where that is the page's own. */
export interface RowName {
  text: string;
  lang: string | null;
}
