/** A stretch of time, in decimal years: its first moment and the one after its last. */
export interface Span {
  from: number;
  to: number;
}

/** Whole years from one moment to another. */
export function yearsOf({ from, to }: Span): number[] {
  const first = Math.floor(from);
  return Array.from({ length: Math.max(1, Math.ceil(to) - first) }, (_, i) => first + i);
}

/** Whether a stretch of time, which may be one moment, shares any with a span. */
export function falls(from: number, to: number, span: Span): boolean {
  return from < span.to && (to > span.from || (from === to && from >= span.from));
}
