import type { CardText } from './card-of';
import type { PosterText } from './poster-of';

/** A picture to be drawn, by what stands on it. It is a function of that alone, and of the program. */
export type Picture = { kind: 'card'; text: CardText } | { kind: 'poster'; text: PosterText };
