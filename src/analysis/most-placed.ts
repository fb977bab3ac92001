/** Of more actors the best documented are placed on the map: beyond this neither a page nor a reader can take them in. */
export const MOST_PLACED = 250;
