import type { FilledKey } from "../scene/filledKey.ts";
import { KEY_BOX, type KeyMark } from "../scene/markKey.ts";
import { Covered, Line, MarkBody, markClass, Record, Tints } from "./panel.tsx";

/** One look of a line that is filled to zero as a small picture. */
export function LineSymbol({ entry: { filled } }: { entry: FilledKey }) {
  const { width, height } = KEY_BOX;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Tints scene={filled} />
      {filled.lines.map((line) => (
        <Line line={line} />
      ))}
    </svg>
  );
}

/** One look of the key as a small picture; the words beside it say what it is, so it is hidden from those who hear the page. */
export function KeySymbol({ entry: { marks, records } }: { entry: KeyMark }) {
  const { width, height } = KEY_BOX;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {records.map((record) => (
        <Record record={record} />
      ))}
      {marks.map((mark) => (
        <g class={markClass(mark)}>
          <MarkBody mark={mark} />
        </g>
      ))}
      <Covered records={records} />
    </svg>
  );
}
