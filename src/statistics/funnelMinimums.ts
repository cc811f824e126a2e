/** With fewer areas there is no group to stand out from: of two, each would only be compared with the other. */
export const fewestInFunnel = 3;

/** Where fewer events are expected, neither kind of limit holds: an area without any event would count as too low. */
export const fewestExpected = 5;
