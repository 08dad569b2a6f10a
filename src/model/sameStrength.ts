/** The first release whose other languages say what the English says, no more and no less; those before it keep what they said. */
export const SAME_STRENGTH = "2026.12.0";
