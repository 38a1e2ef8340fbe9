/** The most that a draft may hold. */
export const most = { pages: 50, elements: 500, list: 300, keys: 60, text: 5000, condition: 1000, name: 80, depth: 12 };
