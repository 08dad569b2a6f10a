import { KEY_BOX, type KeyMark } from "../scene/markKey.ts";
import { Covered, MarkBody, markClass, Record } from "./panel.tsx";

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
