/** Name of the picture on Plan Summary; by it the map is found again. */
export const MAP_NAME = "Map of territories";
