/** Maps and lists nested deeper than this are not read. */
export const MAX_DEPTH = 200;

/** More syntax problems than this are not listed: they help nobody. */
export const MAX_PROBLEMS = 20;
