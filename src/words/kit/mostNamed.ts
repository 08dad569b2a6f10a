/** So many names a note lists at most; of more it says how many there are. */
export const MOST_NAMED = 5;
