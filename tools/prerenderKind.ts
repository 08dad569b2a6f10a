/** Addresses of one kind, for which files are made beforehand. */
export interface Kind {
  /** What stands there, for those who read how many there are. */
  name: string;
  addresses: string[];
  /** Whether they are pictures that the build draws for them alone, which takes long: a sample has none. */
  isDrawn?: true;
}
