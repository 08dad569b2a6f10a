import { publisherLabel } from "../../chart/chartSpec/credits.ts";
import type { Edition } from "../../edition/edition.ts";
import { notePieces } from "../../model/noteNames.ts";
import { isOlderThan } from "../../model/turn.ts";
import { Foreign } from "./foreign.tsx";

/**
 * The text of a note, in English: a source that it names by its id is named as elsewhere, and leads to its page. Releases before 2026.26.0 show
 * the id.
 */
export function NoteText({ edition: { catalog, urls }, text }: { edition: Edition; text: string }) {
  if (isOlderThan(catalog.release, "2026.26.0")) return <>{text}</>;
  return (
    <>
      {notePieces(catalog, text).map((piece) =>
        typeof piece === "string" ? (
          piece
        ) : (
          <a href={urls.source(piece.id)}>
            <Foreign lang={piece.language === "en" ? null : piece.language}>{publisherLabel(piece.publisher, piece.id)}</Foreign>
          </a>
        ),
      )}
    </>
  );
}
