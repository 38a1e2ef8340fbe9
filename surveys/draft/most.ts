/** The most that a draft may hold. */
export const most = {
  pages: 100,
  elements: 700,
  list: 500,
  keys: 60,
  text: 5000,
  condition: 2000,
  name: 80,
  depth: 12,
};
