/** A line in a list names no more authors than this, and the foot of an article leads to no more: its byline names all. */
export const MANY_AUTHORS = 3;
