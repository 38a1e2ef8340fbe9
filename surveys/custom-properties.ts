/** Our own properties, which SurveyJS does not know: it keeps them out of the way and reports them as unknown. */
export const customProperties = {
  survey: ['code', 'version', 'framework'],
  question: ['theme', 'alsoThemes', 'itemKind', 'direction', 'aspect', 'source', 'comparability', 'rowsFrom'],
} as const;
