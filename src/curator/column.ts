/** Types of Table Schema 2.0 that the files use; `yes_no` is its boolean with our two words. */
export type ColumnType = "string" | "integer" | "number" | "year" | "yes_no";

/** Name, type and meaning. */
export type Column = readonly [string, ColumnType, string];
