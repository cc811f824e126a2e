/** Marks that a page sets around a load, by which the load is found in a trace. */
export const [loadBegins, loadEnds] = ['load begins', 'load ends'];
