/** Finds something when it is first asked for, and gives the same from then on. */
export function once<Found>(find: () => Found): () => Found {
  let found: { is: Found } | undefined;
  return () => {
    found ??= { is: find() };
    return found.is;
  };
}
